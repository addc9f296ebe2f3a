/// Room left on the disk of the journal.
public struct FreeSpace: Hashable, Sendable {
  /// Bytes that may still be written.
  public var free: Int

  /// Less than 64 MiB: worth saying.
  public var isLow: Bool { free < 64 << 20 }
  /// Less than 8 MiB: nothing more is begun, so that what is open can still be finished.
  public var isTooLow: Bool { free < 8 << 20 }
}

/// Whether something can be saved, as known before anybody types.
public enum Writability: Hashable, Sendable {
  /// It can.
  case writable
  /// It can, and there is little room.
  case lowSpace(FreeSpace)
  /// It cannot, and why.
  case readOnly(JournalProblem)
}

/// Kinds of file system on which a lock, or the word that something is on the disk, may not be worth much.
enum DoubtfulFileSystem {
  /// The name of a doubtful kind by its number (`f_type` of statfs(2)); nil for one that keeps its word.
  static func name(type: Int) -> String? {
    switch type {
    case 0x6969: "a network disk (NFS)"
    case 0xFF53_4D42, 0x517B, 0xFE53_4D42: "a network disk (SMB)"
    case 0x6573_5546, 0x6573_5543: "a disk served by a program (FUSE)"
    case 0x0102_1997: "a disk of another machine (9p)"
    case 0x5346_414F, 0x6B41_4653: "a network disk (AFS)"
    case 0x00C3_6400: "a network disk (Ceph)"
    case 0x7375_7245, 0x564C: "a network disk (\(type == 0x564C ? "NCP" : "Coda"))"
    case 0x0116_1970: "a shared disk (GFS2)"
    case 0x7461_636F: "a shared disk (OCFS2)"
    case 0x0BD0_0BD0: "a network disk (Lustre)"
    case 0x786F_4256: "a folder of the host machine (VirtualBox)"
    case 0xBACB_ACBC: "a folder of the host machine (VMware)"
    default: nil
    }
  }
}
