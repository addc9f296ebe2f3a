// What the files of this target share; not seen by Swift.
#ifndef CN_SESSION_H
#define CN_SESSION_H

#include <signal.h>
#include <stdint.h>
#include <termios.h>

// Everything a signal handler needs is a plain value written before the handlers are installed.
struct cn_session {
  volatile sig_atomic_t active;  // the terminal is in our hands
  volatile sig_atomic_t present; // between cn_start and cn_stop
  struct termios saved;
  int saved_stderr;
  int wake;
  int utf8;
  int fallback;
  int xterm_like; // understands private modes it does not know, by ignoring them
  int spare_last_column; // see cn_add_cell
  int mouse;
  char farewell[512]; // said on standard error after a crash
};

extern struct cn_session cn;

void cn_install_signals(void);
void cn_remove_signals(void);
void cn_default_stop_signal(int on);
void cn_forget_key_signals(void);
void cn_forget_pairs(void);
void cn_raw_bytes(const char *bytes);

#endif
