// What Swift's Glibc module does not show of the system: integers in, integers out.
#ifndef CSTORAGE_H
#define CSTORAGE_H

#include <stdint.h>

// The number that says which kind of file system a path is on (statfs f_type); minus the error number when unknown.
int64_t cstorage_file_system_type(const char *path);

#endif
