import CoordinatorStorage
import Glibc

extension SimulatedDisk {
  /// The system as a process on this disk sees it.
  func calls(process: Int = 1) -> SystemCalls {
    let disk = self
    /// Does something to the disk, or fails.
    @Sendable func on<Value: Sendable>(
      _ path: String = "", _ body: (inout State) -> Result<Value, SystemError>
    ) throws(SystemError) -> Value {
      try disk.change { state -> Result<Value, SystemError> in
        if let code = state.refusal(process, path) { return .failure(SystemError(code)) }
        return body(&state)
      }.get()
    }
    /// Does something to an open file.
    @Sendable func onFile<Value: Sendable>(
      _ file: Int32, _ body: (inout State, Int) -> Result<Value, SystemError>
    ) throws(SystemError) -> Value {
      try on { state in
        guard let node = state.opened[file]?.node else { return .failure(SystemError(EBADF)) }
        return body(&state, node)
      }
    }
    var calls = SystemCalls.system
    calls.open = { (path, flags, _) throws(SystemError) in
      try on(path) { state in
        var node = state.find(path)
        if node != nil, flags & O_EXCL != 0 { return .failure(SystemError(EEXIST)) }
        if node == nil, flags & O_CREAT != 0, state.parent(path) != nil {
          node = state.make(path, isFolder: false)
        }
        guard let node else { return .failure(SystemError(ENOENT)) }
        state.lastDescriptor += 1
        state.opened[state.lastDescriptor] = (node, process)
        return .success(state.lastDescriptor)
      }
    }
    calls.close = { file in disk.change { $0.close(file) } }
    calls.pread = { (file, buffer, offset) throws(SystemError) in
      let bytes: [UInt8] = try onFile(file) { state, node in
        .success(Array((state.nodes[node]?.bytes ?? []).dropFirst(offset).prefix(buffer.count)))
      }
      buffer.copyBytes(from: bytes)
      return bytes.count
    }
    calls.pwrite = { (file, buffer, offset) throws(SystemError) in
      let new = Array(buffer)
      return try onFile(file) { state, node in
        var bytes = state.nodes[node]?.bytes ?? []
        let end = offset + new.count
        bytes.append(contentsOf: repeatElement(0, count: max(0, end - bytes.count)))
        bytes.replaceSubrange(offset..<end, with: new)
        state.nodes[node]?.bytes = bytes
        state.believedSynchronised.remove(node)
        return .success(new.count)
      }
    }
    calls.ftruncate = { (file, size) throws(SystemError) in
      try onFile(file) { state, node in
        let bytes = state.nodes[node]?.bytes ?? []
        state.nodes[node]?.bytes =
          Array(bytes.prefix(size)) + repeatElement(0, count: max(0, size - bytes.count))
        return .success(())
      }
    }
    calls.fdatasync = { (file) throws(SystemError) in
      try onFile(file) { state, node in
        if state.failsNextSynchronisation {
          state.failsNextSynchronisation = false
          state.believedSynchronised.insert(node)
          return .failure(SystemError(EIO))
        }
        if state.believedSynchronised.contains(node) { return .success(()) }
        state.nodes[node]?.synchroniseBytes()
        return .success(())
      }
    }
    calls.fsync = { (file) throws(SystemError) in
      try onFile(file) { state, node in
        state.nodes[node]?.synchroniseBytes()
        state.nodes[node]?.synchroniseNames()
        return .success(())
      }
    }
    calls.flock = { (file, operation) throws(SystemError) in
      try onFile(file) { state, node in
        if operation & LOCK_UN != 0 {
          state.unlock(file)
          return .success(())
        }
        let isShared = operation & LOCK_SH != 0
        if let lock = state.locks[node], !lock.holders.subtracting([file]).isEmpty,
          !(isShared && lock.isShared)
        {
          return .failure(SystemError(EWOULDBLOCK))
        }
        state.locks[node, default: ([], isShared)].holders.insert(file)
        return .success(())
      }
    }
    calls.fstat = { (file) throws(SystemError) in
      try onFile(file) { state, node in .success(state.status(node)) }
    }
    calls.fchmod = { (_, _) throws(SystemError) in }
    calls.stat = { (path) throws(SystemError) in
      try on(path) { state in
        guard let node = state.find(path) else { return .failure(SystemError(ENOENT)) }
        return .success(state.status(node))
      }
    }
    calls.access = { (path, _) throws(SystemError) in try on(path) { _ in .success(()) } }
    calls.mkdir = { (path, _) throws(SystemError) in
      try on(path) { state in
        if state.find(path) != nil { return .failure(SystemError(EEXIST)) }
        state.make(path, isFolder: true)
        return .success(())
      }
    }
    calls.rename = { (from, to) throws(SystemError) in
      try on(from) { state in
        guard let node = state.find(from), let (old, oldName) = state.parent(from),
          let (new, newName) = state.parent(to)
        else { return .failure(SystemError(ENOENT)) }
        state.nodes[old]?.names[oldName] = nil
        state.nodes[new]?.names[newName] = node
        return .success(())
      }
    }
    calls.unlink = { (path) throws(SystemError) in
      try on(path) { state in
        guard state.find(path) != nil, let (parent, name) = state.parent(path) else {
          return .failure(SystemError(ENOENT))
        }
        state.nodes[parent]?.names[name] = nil
        return .success(())
      }
    }
    calls.list = { (path) throws(SystemError) in
      try on(path) { state in
        guard let node = state.find(path) else { return .failure(SystemError(ENOENT)) }
        return .success(Array((state.nodes[node]?.names ?? [:]).keys))
      }
    }
    calls.fileSystemType = { (path) throws(SystemError) in try on(path) { .success($0.fileSystemType) } }
    calls.space = { (path) throws(SystemError) in try on(path) { .success($0.space) } }
    calls.now = { disk.change { $0.clock } }
    calls.sleep = { time in disk.change { $0.clock += time } }
    calls.processNumber = { Int32(process) }
    return calls
  }
}

extension SimulatedDisk.State {
  func status(_ node: Int) -> stat {
    var status = stat()
    status.st_ino = UInt(node)
    status.st_mode = nodes[node]?.isFolder == true ? S_IFDIR | 0o700 : S_IFREG | 0o600
    status.st_size = nodes[node]?.bytes.count ?? 0
    return status
  }
}
