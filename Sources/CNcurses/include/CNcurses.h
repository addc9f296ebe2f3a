// The terminal, as the program sees it: integers in, integers out. No curses type appears here, because the clang
// importer would need curses' feature macros and could not import half of it. One terminal per process.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdint.h>

// What cn_start answers.
#define CN_STARTED 0
#define CN_NOT_A_TERMINAL 1
#define CN_CANNOT_MOVE_CURSOR 2
#define CN_FAILED 3
#define CN_ALREADY_STARTED 4

// Attributes of a cell.
#define CN_BOLD 1
#define CN_UNDERLINE 2
#define CN_REVERSE 4
#define CN_DIM 8

// What cn_wait found; several at once.
#define CN_INPUT 1
#define CN_WOKEN 2
#define CN_SIGNALLED 4
#define CN_HUNG_UP 8

// What cn_take_signals found; several at once.
#define CN_RESIZED 1
#define CN_CONTINUED 2
#define CN_STOP_ASKED 4
#define CN_TERMINATED 8
#define CN_HANGUP 16
#define CN_INTERRUPTED 32

// From now on a crash restores the terminal, leaves no core file and prints no memory. First thing in the program.
void cn_guard_crashes(void);
// Takes the terminal. While it is taken, standard error goes to log_path (may be null: then to nowhere).
int32_t cn_start(const char *log_path);
// Gives the terminal back for good; harmless when not taken.
void cn_stop(void);
// Gives the terminal back for a while (an editor, a shell) and takes it again; everything is repainted.
void cn_leave(void);
void cn_return(void);
// Runs a command of the shell with one argument after it and waits for it; between cn_leave and cn_return. Stopped with
// the command (^Z) and continued with it. The exit status, less than 0 for a signal, or CN_NOT_RUN.
#define CN_NOT_RUN 1000
int32_t cn_run(const char *command, const char *argument);
// Leaves, stops the process group as ^Z would, and returns when continued.
void cn_suspend(void);

// Facts of the terminal taken.
int32_t cn_is_utf8(void);
int32_t cn_used_fallback_type(void);
int32_t cn_colors(void);
void cn_size(int32_t *rows, int32_t *columns);
// Takes over the window's size; 1 when it changed.
int32_t cn_adopt_size(void);

// A colour pair for two of the 16 colours, -1 for the terminal's own; 0 when the terminal has no more.
int32_t cn_pair(int32_t foreground, int32_t background);

// A row is begun, given its cells from left to right, and ended. A cell is a base and up to four combining scalars; one
// that this system measures differently is shown as a mark of the same width.
void cn_begin_row(void);
void cn_add_cell(const uint32_t *scalars, int32_t count, int32_t columns, uint32_t attributes, int32_t pair);
void cn_end_row(int32_t row);
void cn_place_cursor(int32_t row, int32_t column, int32_t visible);
// Sends what changed since the last time.
void cn_flush(void);
// The next flush sends everything.
void cn_forget_screen(void);

void cn_set_mouse(int32_t on);

// Blocks until something happens or the time is over (negative: no limit). ready[i] tells of descriptors[i].
int32_t cn_wait(int32_t milliseconds, const int32_t *descriptors, int32_t count, uint8_t *ready);
// Bytes typed; 0 when none are waiting, -1 when the terminal is gone.
int32_t cn_read(uint8_t *bytes, int32_t capacity);
uint32_t cn_take_signals(void);
// The descriptor that cn_wake pokes; cn_wake may be called from any thread.
int32_t cn_wake_descriptor(void);
void cn_wake(int32_t descriptor);

#endif
