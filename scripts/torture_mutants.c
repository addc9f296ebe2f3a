// Systems that leave something out, for scripts/torture: loaded before the real one, each must be found out.
//
//   NO_SYNC      nothing is ever synchronised
//   NO_LOCK      everybody gets every lock
//   NO_ROLLBACK  nothing is ever cut off
//   ROOMY        the disk says that it has more room than it has, so that writing fails and not the look before it
#define _GNU_SOURCE
#include <dlfcn.h>
#include <sys/file.h>
#include <sys/statvfs.h>
#include <unistd.h>

#ifdef NO_SYNC
int fdatasync(int file) { (void)file; return 0; }
int fsync(int file) { (void)file; return 0; }
#endif

#ifdef NO_LOCK
int flock(int file, int operation) { (void)file; (void)operation; return 0; }
#endif

#ifdef NO_ROLLBACK
int ftruncate(int file, off_t length) { (void)file; (void)length; return 0; }
#endif

#ifdef ROOMY
int statvfs(const char *path, struct statvfs *space) {
  int (*real)(const char *, struct statvfs *) = (int (*)(const char *, struct statvfs *))dlsym(RTLD_NEXT, "statvfs");
  int result = real(path, space);
  if (result == 0) space->f_bavail += (1ul << 30) / space->f_frsize;
  return result;
}
#endif
