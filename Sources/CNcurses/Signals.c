// Signals: the polite ones are noted and wake the loop; the fatal ones restore the terminal and go on to whoever
// handled them before. Only async-signal-safe calls here.
#define _GNU_SOURCE
#include <errno.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "CNcurses.h"
#include "Session.h"

static atomic_uint noted;

// Mouse and paste off, end of a synchronized update, plain attributes, cursor on, keypad off, main screen.
static const char reset[] = "\033[?1000l\033[?1006l\033[?2004l\033[?2026l\033[0m\033[?25h\033[?1l\033>\033[?1049l\r";

static const int fatal[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGQUIT};
static const int polite[] = {SIGWINCH, SIGCONT, SIGTSTP, SIGTERM, SIGHUP, SIGINT};
enum { fatal_count = sizeof fatal / sizeof *fatal, polite_count = sizeof polite / sizeof *polite };
static struct sigaction fatal_before[fatal_count], polite_before[polite_count];
static char alternate_stack[32768];

static int guarded, developer;

static void restore_terminal(void) {
  if (!cn.active) return;
  cn.active = 0;
  ssize_t ignored = write(STDOUT_FILENO, reset, sizeof reset - 1);
  (void)ignored;
  tcsetattr(STDOUT_FILENO, TCSANOW, &cn.saved);
}

static void resume_with(int signal, const struct sigaction *before) {
  sigaction(signal, before, NULL);
  raise(signal); // delivered when this handler returns, or at once by the fault itself
}

static void on_fatal(int signal) {
  int error = errno;
  restore_terminal();
  // The memory holds patient data: no core file, whatever the limits and the core pattern say.
  if (!developer) prctl(PR_SET_DUMPABLE, 0);
  if (cn.present && cn.saved_stderr >= 0) {
    dup2(cn.saved_stderr, STDERR_FILENO);
    ssize_t ignored = write(STDERR_FILENO, cn.farewell, strlen(cn.farewell));
    (void)ignored;
  }
  for (int i = 0; i < fatal_count; i++)
    if (fatal[i] == signal) resume_with(signal, &fatal_before[i]);
  errno = error;
}

static unsigned bit_of(int signal) {
  switch (signal) {
    case SIGWINCH: return CN_RESIZED;
    case SIGCONT: return CN_CONTINUED;
    case SIGTSTP: return CN_STOP_ASKED;
    case SIGTERM: return CN_TERMINATED;
    case SIGHUP: return CN_HANGUP;
    default: return CN_INTERRUPTED;
  }
}

static void on_polite(int signal) {
  int error = errno;
  unsigned bit = bit_of(signal);
  unsigned before = atomic_fetch_or(&noted, bit);
  // Asked to end a second time before the first was heard: the loop is stuck, so end without it.
  if ((bit & (CN_TERMINATED | CN_HANGUP | CN_INTERRUPTED)) && (before & bit)) {
    restore_terminal();
    for (int i = 0; i < polite_count; i++)
      if (polite[i] == signal) resume_with(signal, &polite_before[i]);
  }
  cn_wake(cn.wake);
  errno = error;
}

// Signals that keys send were meant for the program that had the terminal; that the end was asked for is not forgotten.
void cn_forget_key_signals(void) { atomic_fetch_and(&noted, CN_TERMINATED | CN_HANGUP); }

uint32_t cn_take_signals(void) { return atomic_exchange(&noted, 0); }

void cn_wake(int32_t descriptor) {
  uint64_t one = 1;
  ssize_t ignored = write(descriptor, &one, sizeof one);
  (void)ignored;
}

// Swift's own crash report prints what registers point at, which may be a person's record: crashes end by the system's
// default instead, unless a developer asked for reports by name.
void cn_guard_crashes(void) {
  if (guarded) return;
  guarded = 1;
  developer = getenv("SWIFT_BACKTRACE") != NULL;
  stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = on_fatal, .sa_flags = SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < fatal_count; i++) {
    sigaction(fatal[i], &action, &fatal_before[i]);
    if (!developer) fatal_before[i] = (struct sigaction){.sa_handler = SIG_DFL};
  }
}

void cn_install_signals(void) {
  cn_guard_crashes();
  atomic_store(&noted, 0);
  struct sigaction action = {.sa_handler = on_polite, .sa_flags = SA_ONSTACK | SA_RESTART};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < polite_count; i++) {
    sigaction(polite[i], NULL, &polite_before[i]);
    // nohup and friends asked for a signal to be ignored: it stays so.
    if (polite[i] != SIGWINCH && polite[i] != SIGCONT && polite_before[i].sa_handler == SIG_IGN) continue;
    sigaction(polite[i], &action, NULL);
  }
}

void cn_remove_signals(void) {
  for (int i = 0; i < polite_count; i++) sigaction(polite[i], &polite_before[i], NULL);
}

void cn_default_stop_signal(int on) {
  struct sigaction action = {.sa_handler = on ? SIG_DFL : on_polite, .sa_flags = on ? 0 : SA_ONSTACK | SA_RESTART};
  sigfillset(&action.sa_mask);
  sigaction(SIGTSTP, &action, NULL);
}
