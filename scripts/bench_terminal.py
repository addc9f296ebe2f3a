"""A terminal for scripts/bench.py: starts a program on it, reads what it paints and times its answers."""
import fcntl, os, pathlib, pty, re, select, signal, struct, termios, time

COLUMNS, ROWS = 80, 24
QUIET = 0.05  # seconds without a byte and without work after which an answer is complete


class Glass:
    """What a terminal would show of the bytes sent to it: enough of one to look for words on it."""

    PART = re.compile(r"\x1b\[([?>=]?)([0-9;]*)([@-~])|\x1b[()][0-9A-B]|\x1b.|[\r\n\b\t]|[^\x00-\x1f\x7f]+|.", re.S)

    def __init__(self):
        self.cells = [[" "] * COLUMNS for _ in range(ROWS)]
        self.x = self.y = 0
        self.top, self.bottom = 0, ROWS - 1
        self.last, self.rest = " ", b""

    def feed(self, data):
        data = self.rest + data
        # A character or a sequence may be cut in two by the size of a read.
        cut = re.search(rb"\x1b(\[[0-9;?]*)?$|[\xc0-\xff][\x80-\xbf]{0,2}$", data)
        self.rest = data[cut.start():] if cut and len(data) - cut.start() < 16 else b""
        data = data[:len(data) - len(self.rest)].decode("utf-8", "replace")
        for part in Glass.PART.finditer(data):
            if part[3]:
                if not part[1]:
                    self.control(part[3], [int(n or 0) for n in part[2].split(";")])
            elif part[0] == "\r": self.x = 0
            elif part[0] == "\n": self.line_feed()
            elif part[0] == "\b": self.x = max(0, self.x - 1)
            elif part[0] == "\t": self.x = min(COLUMNS - 1, self.x // 8 * 8 + 8)
            elif part[0] == "\x1bM":
                if self.y == self.top: self.scroll(self.top, -1)
                else: self.y = max(0, self.y - 1)
            elif part[0][0] >= " ":
                for character in part[0]: self.put(character)

    def put(self, character):
        if self.x >= COLUMNS:
            self.x = 0
            self.line_feed()
        self.cells[self.y][self.x] = self.last = character
        self.x += 1

    def line_feed(self):
        if self.y == self.bottom: self.scroll(self.top, 1)
        else: self.y = min(ROWS - 1, self.y + 1)

    def scroll(self, start, count):
        """Moves the rows from `start` to the region's end up by `count`, down where it is negative."""
        rows, blank = self.cells[start:self.bottom + 1], [[" "] * COLUMNS for _ in range(abs(count))]
        moved = rows[count:] + blank if count > 0 else blank + rows[:count]
        self.cells[start:self.bottom + 1] = moved[:len(rows)]

    def control(self, final, numbers):
        n = max(1, numbers[0])
        row = self.cells[self.y]
        if final in "Hf":
            self.y, self.x = min(n, ROWS) - 1, min(max(1, numbers[-1] if len(numbers) > 1 else 1), COLUMNS) - 1
        elif final == "A": self.y = max(0, self.y - n)
        elif final == "B": self.y = min(ROWS - 1, self.y + n)
        elif final == "C": self.x = min(COLUMNS - 1, self.x + n)
        elif final == "D": self.x = max(0, self.x - n)
        elif final == "G": self.x = min(COLUMNS, n) - 1
        elif final == "d": self.y = min(ROWS, n) - 1
        elif final == "r":
            self.top, self.bottom = n - 1, (numbers[1] if len(numbers) > 1 and numbers[1] else ROWS) - 1
            self.x = self.y = 0
        elif final == "S": self.scroll(self.top, n)
        elif final == "T": self.scroll(self.top, -n)
        elif final == "M": self.scroll(self.y, n)
        elif final == "L": self.scroll(self.y, -n)
        elif final == "P": row[self.x:] = row[self.x + n:] + [" "] * min(n, COLUMNS - self.x)
        elif final == "@": row[self.x:] = ([" "] * n + row[self.x:])[:COLUMNS - self.x]
        elif final == "b":
            for _ in range(n): self.put(self.last)
        elif final == "X": row[self.x:self.x + n] = [" "] * len(row[self.x:self.x + n])
        elif final == "K":
            start, end = [(self.x, COLUMNS), (0, self.x + 1), (0, COLUMNS)][numbers[0]]
            row[start:end] = [" "] * len(row[start:end])
        elif final == "J":
            lines = [range(self.y + 1, ROWS), range(self.y), range(ROWS)][min(numbers[0], 2)]
            for y in lines: self.cells[y] = [" "] * COLUMNS
            if numbers[0] == 0: row[self.x:] = [" "] * (COLUMNS - self.x)

    def text(self):
        return "\n".join("".join(row).rstrip() for row in self.cells)


class Session:
    """A program on a terminal of its own."""

    def __init__(self, command):
        environment = {k: v for k, v in os.environ.items() if k not in ("LINES", "COLUMNS", "LESS", "NO_COLOR")}
        environment.update(TERM="xterm-256color", LC_ALL="C.UTF-8", LESSHISTFILE="-")
        self.glass, self.alive = Glass(), True
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        self.started = time.monotonic()
        self.pid = os.fork()
        if self.pid == 0:
            try:
                os.setsid()
                fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
                for descriptor in range(3): os.dup2(slave, descriptor)
                os.closerange(3, 64)
                os.execvpe(command[0], command, environment)
            finally:
                os._exit(127)
        os.close(slave)

    def cpu(self):
        """Milliseconds of processor that all its threads have had."""
        total = 0
        for thread in pathlib.Path(f"/proc/{self.pid}/task").glob("*/schedstat"):
            try: total += int(thread.read_text().split()[0])
            except OSError: pass
        return total / 1e6

    def peak(self):
        """Most memory it held, and the anonymous part of what it holds now, in MiB."""
        status = pathlib.Path(f"/proc/{self.pid}/status").read_text()
        return tuple(int(re.search(rf"{field}:\s+(\d+)", status)[1]) / 1024 for field in ("VmHWM", "RssAnon"))

    def read(self):
        """What has come, shown on the glass; empty where the program is gone."""
        try: data = os.read(self.master, 1 << 16)
        except OSError: data = b""
        self.alive = bool(data)
        self.glass.feed(data)
        return data

    def answer(self, since, ready=None, limit=120):
        """Waits until nothing more comes: milliseconds from `since` to the last byte, and how many bytes."""
        last, count, cpu = None, 0, self.cpu()
        while self.alive and time.monotonic() - since < limit:
            if select.select([self.master], [], [], QUIET)[0]:
                now = time.monotonic()
                data = self.read()
                if data: last, count = now, count + len(data)
                continue
            before, cpu = cpu, self.cpu()
            if cpu - before > 1: continue  # still at work
            if ready is None or ready in self.glass.text(): break
        return (last - since) * 1e3 if last else None, count

    def press(self, keys, ready=None):
        """Sends keys: (milliseconds to the last byte of the answer, bytes, milliseconds of processor)."""
        while select.select([self.master], [], [], 0)[0] and self.read(): pass
        if not self.alive: raise SystemExit("the program ended before it was asked to:\n" + self.glass.text())
        cpu, since = self.cpu(), time.monotonic()
        os.write(self.master, keys)
        elapsed, count = self.answer(since, ready)
        return elapsed, count, self.cpu() - cpu

    def end(self):
        """Ends the program: only ever the process that was started here."""
        os.kill(self.pid, signal.SIGTERM)
        until = time.monotonic() + 2
        while os.waitpid(self.pid, os.WNOHANG)[0] == 0:
            if time.monotonic() > until: os.kill(self.pid, signal.SIGKILL)
            if self.alive and select.select([self.master], [], [], 0.01)[0]: self.read()
        os.close(self.master)
