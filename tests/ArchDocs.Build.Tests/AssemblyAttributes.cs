// Child builds use the processor themselves.
[assembly: Parallelize(Workers = 2, Scope = ExecutionScope.MethodLevel)]
