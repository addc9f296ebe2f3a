// Taking the terminal and giving it back.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "CNcurses.h"
#include "Session.h"

// Not <term.h>: it defines `columns`, `lines` and a hundred other everyday words as macros.
extern char *tigetstr(const char *name);
extern int tigetflag(const char *name);

struct cn_session cn = {.saved_stderr = -1, .wake = -1};
static SCREEN *screen;

static int codeset_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

// An ssh session often brings a LANG this machine does not have; without this every accented letter would vanish.
static void choose_locale(void) {
  static const char *const candidates[] = {"", "C.UTF-8", "C.utf8", "en_GB.UTF-8", "en_US.UTF-8"};
  cn.utf8 = 0;
  for (size_t i = 0; i < sizeof candidates / sizeof *candidates && !cn.utf8; i++)
    cn.utf8 = setlocale(LC_CTYPE, candidates[i]) != NULL && codeset_is_utf8();
  if (!cn.utf8) setlocale(LC_CTYPE, "C");
}

static int begins(const char *text, const char *start) { return strncmp(text, start, strlen(start)) == 0; }

// Private modes (synchronized update, paste, mouse) go only to types known to ignore the ones they lack.
static int is_xterm_like(const char *type) {
  static const char *const types[] = {"xterm", "tmux",      "screen",  "rxvt",    "foot",  "kitty",  "alacritty",
                                      "st-",   "gnome", "konsole", "contour", "ghostty", "wezterm", "vte"};
  for (size_t i = 0; i < sizeof types / sizeof *types; i++)
    if (begins(type, types[i])) return 1;
  return 0;
}

void cn_raw_bytes(const char *bytes) {
  ssize_t ignored = write(STDOUT_FILENO, bytes, strlen(bytes));
  (void)ignored;
}

static void private_modes(int on) {
  if (!cn.xterm_like) return;
  cn_raw_bytes(on ? "\033[?2004h" : "\033[?2004l");
  if (cn.mouse) cn_raw_bytes(on ? "\033[?1000h\033[?1006h" : "\033[?1000l\033[?1006l");
}

void cn_set_mouse(int32_t on) {
  if (!cn.present || cn.mouse == (on != 0)) return;
  if (!on) private_modes(0);
  cn.mouse = on != 0;
  private_modes(1);
}

static void redirect_errors(const char *log_path) {
  int log = open(log_path ? log_path : "/dev/null", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (log < 0) log = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (log < 0) return;
  fflush(stderr);
  cn.saved_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (cn.saved_stderr >= 0) dup2(log, STDERR_FILENO);
  close(log);
}

static void restore_errors(void) {
  if (cn.saved_stderr < 0) return;
  fflush(stderr);
  dup2(cn.saved_stderr, STDERR_FILENO);
  close(cn.saved_stderr);
  cn.saved_stderr = -1;
}

static int open_screen(void) {
  const char *type = getenv("TERM");
  cn.fallback = 0;
  // newterm: initscr would end the process on a type it does not know.
  screen = type && *type ? newterm(type, stdout, stdin) : NULL;
  if (!screen) {
    type = "xterm-256color";
    cn.fallback = 1;
    screen = newterm(type, stdout, stdin);
  }
  if (!screen) return CN_FAILED;
  cn.xterm_like = is_xterm_like(type);
  cn.spare_last_column = tigetflag("am") > 0 && tigetflag("xenl") <= 0;
  const char *move = tigetstr("cup");
  return move && move != (char *)-1 ? CN_STARTED : CN_CANNOT_MOVE_CURSOR;
}

static void close_screen(void) {
  endwin();
  delscreen(screen);
  screen = NULL;
}

// `exit` from anywhere still gives the terminal back.
static void at_exit(void) { cn_stop(); }

int32_t cn_start(const char *log_path) {
  static int exit_watched;
  if (cn.present) return CN_ALREADY_STARTED;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO) || tcgetattr(STDOUT_FILENO, &cn.saved) != 0)
    return CN_NOT_A_TERMINAL;
  choose_locale();
  if (cn.wake < 0) cn.wake = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
  if (cn.wake < 0) return CN_FAILED;
  snprintf(cn.farewell, sizeof cn.farewell, "coordinator stopped because of a fault in the program.%s%s\n",
           log_path ? " What is known is in " : "", log_path ? log_path : "");
  use_tioctl(TRUE);
  // Before newterm, which then leaves our signals alone.
  cn_install_signals();
  int opened = open_screen();
  if (opened != CN_STARTED) {
    if (screen) close_screen();
    tcsetattr(STDOUT_FILENO, TCSANOW, &cn.saved);
    cn_remove_signals();
    return opened;
  }
  if (!exit_watched) exit_watched = atexit(at_exit) == 0;
  cn.active = 1;
  cn.present = 1;
  redirect_errors(log_path);
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);   // for the keypad mode it sends; keys are read by cn_read
  typeahead(-1);          // or ncurses would stop painting when a key arrives
  scrollok(stdscr, FALSE);
  idlok(stdscr, TRUE);    // a list that moves on by a line moves on the terminal too: a tenth of the bytes
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  cn_forget_pairs();
  cn_adopt_size();
  private_modes(1);
  return CN_STARTED;
}

void cn_leave(void) {
  if (!cn.present || !cn.active) return;
  private_modes(0);
  endwin();
  tcsetattr(STDOUT_FILENO, TCSADRAIN, &cn.saved);
  cn.active = 0;
}

void cn_return(void) {
  if (!cn.present) return;
  // The shell may have been given new settings meanwhile (stty): those are what it gets back.
  if (!cn.active) tcgetattr(STDOUT_FILENO, &cn.saved);
  cn.active = 1;
  reset_prog_mode();
  if (!isendwin()) endwin(); // continued after a stop we did not ask for: make ncurses start afresh
  reset_prog_mode();
  cn_adopt_size();
  clearok(curscr, TRUE);
  doupdate();
  private_modes(1);
}

void cn_stop(void) {
  if (!cn.present) return;
  cn_leave();
  cn.mouse = 0;
  cn.present = 0;
  delscreen(screen);
  screen = NULL;
  restore_errors();
  cn_remove_signals();
}

void cn_suspend(void) {
  if (!cn.present) return;
  cn_leave();
  restore_errors();
  cn_take_signals();
  cn_default_stop_signal(1);
  kill(0, SIGTSTP);
  // The stop may reach another thread first; an orphaned process group is never stopped at all. So: wait to be
  // continued, but not for long.
  struct pollfd wake = {.fd = cn.wake, .events = POLLIN};
  poll(&wake, 1, 100);
  cn_default_stop_signal(0);
  cn_return();
}

int32_t cn_is_utf8(void) { return cn.utf8; }
int32_t cn_used_fallback_type(void) { return cn.fallback; }
int32_t cn_colors(void) { return has_colors() ? COLORS : 0; }

void cn_size(int32_t *rows, int32_t *columns) {
  *rows = cn.present ? LINES : 0;
  *columns = cn.present ? COLS : 0;
}

int32_t cn_adopt_size(void) {
  struct winsize size = {0};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return 0;
  if (size.ws_row == LINES && size.ws_col == COLS) return 0;
  resizeterm(size.ws_row, size.ws_col);
  clearok(curscr, TRUE); // terminals reflow as they like on resizing
  return 1;
}
