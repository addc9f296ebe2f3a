#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

int32_t cpt_spawn(const char *const *arguments, const char *const *environment, const char *directory, int32_t rows,
                  int32_t columns, int32_t *process) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int terminal = -1;
  pid_t child = forkpty(&terminal, NULL, NULL, &size);
  if (child < 0) return -1;
  if (child == 0) {
    // Signals a test runner ignores or blocks would be inherited.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int i = 1; i < 32; i++) signal(i, SIG_DFL);
    // Files that another test is writing just now would be closed, and so be changed, when this program ends.
    close_range(3, ~0U, 0);
    if (directory && chdir(directory) != 0) _exit(126);
    execvpe(arguments[0], (char *const *)arguments, (char *const *)environment);
    _exit(127);
  }
  fcntl(terminal, F_SETFD, FD_CLOEXEC);
  fcntl(terminal, F_SETFL, O_NONBLOCK);
  *process = child;
  return terminal;
}

void cpt_resize(int32_t terminal, int32_t rows, int32_t columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  ioctl(terminal, TIOCSWINSZ, &size);
}

int32_t cpt_read(int32_t terminal, uint8_t *bytes, int32_t capacity, int32_t milliseconds) {
  struct pollfd output = {.fd = terminal, .events = POLLIN};
  if (poll(&output, 1, milliseconds) <= 0) return 0;
  if (!(output.revents & POLLIN)) return -1;
  ssize_t count = read(terminal, bytes, (size_t)capacity);
  return count > 0 ? (int32_t)count : -1;
}

int32_t cpt_write(int32_t terminal, const uint8_t *bytes, int32_t count) {
  ssize_t taken = write(terminal, bytes, (size_t)count);
  return taken > 0 ? (int32_t)taken : 0;
}

int32_t cpt_is_sane(int32_t terminal) {
  struct termios now;
  if (tcgetattr(terminal, &now) != 0) return 0;
  return (now.c_lflag & ICANON) && (now.c_lflag & ECHO) && (now.c_lflag & ISIG) && (now.c_oflag & OPOST);
}

int32_t cpt_has_ended(int32_t process, int32_t *status) {
  int raw = 0;
  if (waitpid(process, &raw, WNOHANG) != process) return 0;
  *status = WIFSIGNALED(raw) ? -WTERMSIG(raw) : WEXITSTATUS(raw);
  return 1;
}

void cpt_signal(int32_t process, int32_t signal) { kill(process, signal); }

void cpt_close(int32_t terminal) { close(terminal); }
