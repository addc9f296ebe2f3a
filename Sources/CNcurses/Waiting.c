// Waiting for input and reading it.
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include "CNcurses.h"
#include "Session.h"

enum { watched_capacity = 8 };

int32_t cn_wake_descriptor(void) { return cn.wake; }

int32_t cn_wait(int32_t milliseconds, const int32_t *descriptors, int32_t count, uint8_t *ready) {
  struct pollfd polled[2 + watched_capacity] = {
      {.fd = STDIN_FILENO, .events = POLLIN}, {.fd = cn.wake, .events = POLLIN}};
  if (count > watched_capacity) count = watched_capacity;
  for (int i = 0; i < count; i++) polled[2 + i] = (struct pollfd){.fd = descriptors[i], .events = POLLIN};
  int found = poll(polled, (nfds_t)(2 + count), milliseconds);
  // Interrupted: the handler poked the eventfd, so the next wait returns at once.
  if (found <= 0) return 0;
  int32_t result = 0;
  if (polled[0].revents & (POLLHUP | POLLERR | POLLNVAL)) result |= CN_HUNG_UP;
  if (polled[0].revents & POLLIN) result |= CN_INPUT;
  if (polled[1].revents & POLLIN) {
    uint64_t pokes;
    ssize_t ignored = read(cn.wake, &pokes, sizeof pokes);
    (void)ignored;
    result |= CN_WOKEN;
  }
  for (int i = 0; i < count; i++) ready[i] = polled[2 + i].revents != 0;
  return result;
}

int32_t cn_read(uint8_t *bytes, int32_t capacity) {
  // Not O_NONBLOCK: that flag belongs to the open terminal, which the shell shares.
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  if (poll(&input, 1, 0) <= 0) return 0;
  if (!(input.revents & POLLIN)) return -1;
  ssize_t length = read(STDIN_FILENO, bytes, (size_t)capacity);
  if (length > 0) return (int32_t)length;
  return length < 0 && (errno == EINTR || errno == EAGAIN) ? 0 : -1;
}
