// Cells onto the screen; ncurses finds what changed.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <string.h>
#include <wchar.h>

#include "CNcurses.h"
#include "Session.h"

enum { row_capacity = 1024, pair_capacity = 256 };

static cchar_t row_cells[row_capacity];
static int row_length, row_columns;

static struct { int32_t foreground, background; } pairs[pair_capacity];
static int pairs_made;

void cn_forget_pairs(void) { pairs_made = 0; }

int32_t cn_pair(int32_t foreground, int32_t background) {
  if (!cn.present || !has_colors()) return 0;
  for (int i = 0; i < pairs_made; i++)
    if (pairs[i].foreground == foreground && pairs[i].background == background) return i + 1;
  if (pairs_made + 1 >= pair_capacity || pairs_made + 1 >= COLOR_PAIRS) return 0;
  if (init_pair((short)(pairs_made + 1), (short)foreground, (short)background) == ERR) return 0;
  pairs[pairs_made].foreground = foreground;
  pairs[pairs_made].background = background;
  return ++pairs_made;
}

static attr_t attributes_of(uint32_t bits) {
  attr_t attributes = A_NORMAL;
  if (bits & CN_BOLD) attributes |= A_BOLD;
  if (bits & CN_UNDERLINE) attributes |= A_UNDERLINE;
  if (bits & CN_REVERSE) attributes |= A_REVERSE;
  if (bits & CN_DIM) attributes |= A_DIM;
  return attributes;
}

void cn_begin_row(void) { row_length = row_columns = 0; }

static void append(const wchar_t *text, int columns, attr_t attributes, int32_t pair) {
  row_columns += columns;
  // Types like `ansi` claim that the last column wraps at once, which few terminals called so really do; a row painted
  // to its end would then shift the next. Their last column stays blank.
  if (row_length >= row_capacity || (cn.spare_last_column && row_columns >= COLS)) return;
  if (setcchar(&row_cells[row_length], text, attributes, (short)pair, NULL) == OK) row_length++;
}

void cn_add_cell(const uint32_t *scalars, int32_t count, int32_t columns, uint32_t bits, int32_t pair) {
  wchar_t text[CCHARW_MAX + 1] = {0};
  attr_t attributes = attributes_of(bits);
  int length = 0;
  // glibc's tables are older than the program's: a character it does not know, or measures differently, would move the
  // rest of the row.
  int agreed = count > 0 && wcwidth((wchar_t)scalars[0]) == columns;
  if (agreed) {
    text[length++] = (wchar_t)scalars[0];
    for (int32_t i = 1; i < count && length < CCHARW_MAX; i++)
      if (wcwidth((wchar_t)scalars[i]) == 0) text[length++] = (wchar_t)scalars[i];
    append(text, columns, attributes, pair);
    return;
  }
  text[0] = cn.utf8 ? 0x2426 : L'?';
  append(text, 1, attributes, pair);
  if (columns > 1) append(L" ", 1, attributes, pair);
}

void cn_end_row(int32_t row) {
  if (!cn.present || row < 0 || row >= LINES) return;
  if (row_length > 0) mvadd_wchnstr(row, 0, row_cells, row_length);
}

void cn_place_cursor(int32_t row, int32_t column, int32_t visible) {
  if (!cn.present) return;
  curs_set(visible ? 1 : 0);
  if (row >= 0 && row < LINES && column >= 0 && column < COLS) move(row, column);
}

void cn_forget_screen(void) { clearok(curscr, TRUE); }

void cn_flush(void) {
  if (!cn.present) return;
  if (cn.xterm_like) cn_raw_bytes("\033[?2026h");
  refresh();
  if (cn.xterm_like) cn_raw_bytes("\033[?2026l");
}
