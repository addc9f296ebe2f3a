#include "CStorage.h"

#include <errno.h>
#include <sys/vfs.h>

int64_t cstorage_file_system_type(const char *path) {
  struct statfs answer;
  if (statfs(path, &answer) != 0) return -(int64_t)errno;
  // Some numbers have their highest bit set and some systems widen them with it.
  return (int64_t)(uint32_t)answer.f_type;
}
