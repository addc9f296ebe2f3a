// Another program on our terminal.
#define _GNU_SOURCE
#include "CNcurses.h"
#include "Session.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static int spawn(pid_t *child, const char *command, const char *argument) {
  // The shell takes the command apart, as it may hold options; the path is an argument and never part of it.
  // It outlives the keys that interrupt, or we would come back before the command has ended.
  char line[4096];
  int length = snprintf(line, sizeof line, "trap : INT QUIT; %s \"$1\"", command);
  if (length < 0 || length >= (int)sizeof line) return E2BIG;
  char *arguments[] = {"sh", "-c", line, "coordinator", (char *)argument, NULL};

  posix_spawnattr_t attributes;
  posix_spawn_file_actions_t files;
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_init(&files);
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  // Ours may lead to a log.
  posix_spawn_file_actions_adddup2(&files, STDOUT_FILENO, STDERR_FILENO);
  int error = posix_spawn(child, "/bin/sh", &files, &attributes, arguments, environ);
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
  return error;
}

int32_t cn_run(const char *command, const char *argument) {
  // Keys that send signals are meant for the other program alone.
  struct sigaction ignored = {.sa_handler = SIG_IGN}, interrupt, quit;
  sigemptyset(&ignored.sa_mask);
  sigaction(SIGINT, &ignored, &interrupt);
  sigaction(SIGQUIT, &ignored, &quit);
  pid_t child = 0;
  int32_t ended = CN_NOT_RUN;
  if (spawn(&child, command, argument) == 0) {
    int status = 0;
    for (;;) {
      if (waitpid(child, &status, WUNTRACED) < 0) {
        if (errno == EINTR) continue;
        break;
      }
      if (WIFSTOPPED(status)) {
        // Stopped as well, or the shell would go on waiting for us; continued by it, go on together.
        raise(SIGSTOP);
        kill(child, SIGCONT);
        continue;
      }
      ended = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
      break;
    }
  }
  sigaction(SIGINT, &interrupt, NULL);
  sigaction(SIGQUIT, &quit, NULL);
  cn_forget_key_signals();
  return ended;
}
