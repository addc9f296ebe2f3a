// A terminal for tests to play: Swift cannot fork. Used by the test target alone.
#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stdint.h>

// Starts a program on a new terminal as leader of its own session; answers the terminal's other end, or -1.
int32_t cpt_spawn(const char *const *arguments, const char *const *environment, const char *directory, int32_t rows,
                  int32_t columns, int32_t *process);
void cpt_resize(int32_t terminal, int32_t rows, int32_t columns);
// Bytes the program wrote; 0 when none came in time, -1 when it has closed the terminal.
int32_t cpt_read(int32_t terminal, uint8_t *bytes, int32_t capacity, int32_t milliseconds);
// How many bytes were taken, perhaps 0.
int32_t cpt_write(int32_t terminal, const uint8_t *bytes, int32_t count);
// Whether the terminal echoes and edits lines, as a shell expects.
int32_t cpt_is_sane(int32_t terminal);
// 1 when the program has ended: its exit status, or minus the signal that ended it.
int32_t cpt_has_ended(int32_t process, int32_t *status);
void cpt_signal(int32_t process, int32_t signal);
void cpt_close(int32_t terminal);

#endif
