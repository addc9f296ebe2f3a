#!/usr/bin/env python3
"""Measures the dashboard on a terminal of its own, beside `less -S` and Python's csv.reader.

One run does everything once, the peers in turn, so that noise hits all alike; figures are medians. What is
measured and which limits stand beside it is told in docs/performance.md. Standard library only.
"""
import argparse, csv, os, pathlib, re, select, shutil, statistics, subprocess, sys, tempfile, time

import journal_chain
from bench_terminal import COLUMNS, ROWS, Session

PEOPLE = {"S": 400, "M": 10_000, "L": 300_000}
DOWN, UP, PAGE_DOWN = b"\x1bOB", b"\x1bOA", b"\x1b[6~"


def cpu_of(command):
    """Milliseconds of processor that a command takes from start to end, and what it printed."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    output = process.stdout.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = status
    if status: raise SystemExit(f"{' '.join(command)} failed")
    return (usage.ru_utime + usage.ru_stime) * 1e3, output


def read_with_csv(folder):
    """Milliseconds of processor in csv.reader over every file: without Python's own start."""
    start = time.process_time()
    for path in sorted(folder.rglob("*.csv")):
        with open(path, newline="", encoding="utf-8") as file:
            for _ in csv.reader(file): pass
    return (time.process_time() - start) * 1e3


class Figures:
    """What was measured, several times each."""

    def __init__(self): self.values = {}

    def add(self, name, *values):
        self.values.setdefault(name, []).extend(value for value in values if value is not None)

    def median(self, name):
        return statistics.median(self.values[name]) if self.values.get(name) else None


def measure_keys(session, name, keys, count, figures, prefix):
    for _ in range(count):
        elapsed, size, cpu = session.press(keys)
        figures.add(f"{prefix} {name} ms", elapsed)
        figures.add(f"{prefix} {name} bytes", size)
        figures.add(f"{prefix} {name} cpu", cpu)


def run_ours(program, folder, figures, idle):
    session = Session([program, "--data", str(folder)])
    elapsed, size = session.answer(session.started, ready="? help")
    figures.add("ours frame ms", elapsed)
    figures.add("ours frame bytes", size)
    figures.add("ours frame cpu", session.cpu())
    session.answer(time.monotonic())
    measure_keys(session, "to People", b"2", 1, figures, "ours")
    for name, keys, count in [("Down", DOWN, 15), ("Down, scrolling", DOWN, 10), ("Up", UP, 10), ("PageDown", PAGE_DOWN, 10)]:
        measure_keys(session, name, keys, count, figures, "ours")
    letters(session, b"begu", "People", figures)
    for keys in (b"s", b"b", b"s", b"c"):
        answer = session.press(keys)
        if keys != b"s": figures.add("ours sort ms", answer[0])
    measure_keys(session, "to Actions", b"3", 1, figures, "ours")
    letters(session, b"visi", "Actions", figures)
    if idle:
        cpu, since = session.cpu(), time.monotonic()
        count = 0
        while time.monotonic() - since < idle:
            if select.select([session.master], [], [], 0.2)[0]: count += len(session.read())
        figures.add("ours idle bytes", count)
        figures.add("ours idle cpu", session.cpu() - cpu)
    peak, anonymous = session.peak()
    figures.add("ours peak MiB", peak)
    figures.add("ours anonymous MiB", anonymous)
    session.end()


def letters(session, typed, screen, figures):
    session.press(b"/")
    for letter in typed:
        elapsed, size, _ = session.press(bytes([letter]))
        figures.add(f"ours letter, {screen} ms", elapsed)
        figures.add(f"ours letter, {screen} bytes", size)
    session.press(b"\x1b")


def run_less(folder, figures):
    session = Session(["less", "-S", str(folder / "people.csv")])
    figures.add("less frame ms", session.answer(session.started, ready="people.csv")[0])
    for name, keys, count in [("Down", DOWN, 15), ("Up", UP, 10), ("PageDown", b" ", 10)]:
        measure_keys(session, name, keys, count, figures, "less")
    session.end()


def instructions(program, arguments):
    """Instructions that a command takes, or None where valgrind does not work."""
    with tempfile.TemporaryDirectory() as scratch:
        # Valgrind cannot read the debugging sections that Swift writes.
        bare = shutil.copy(program, scratch)
        if shutil.which("strip"): subprocess.run(["strip", "-g", bare], check=False)
        out = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={scratch}/out", bare, *arguments],
            capture_output=True, text=True)
        found = re.search(r"Collected : (\d+)", out.stderr)
        return int(found[1]) if found else None


def count_instructions(program, folder, figures):
    data = ["--data", str(folder)]
    figures.add("ours load instructions", instructions(program, ["measure", "load", *data]))
    few, many = (
        instructions(program, ["measure", "keys", *data, "--first", "2", "--keys", "↓", "--times", str(n)]) for n in (0, 200))
    if few and many: figures.add("ours Down instructions", (many - few) / 200)
    none, one = (instructions(program, ["measure", "proposals", *data, "--times", str(n)]) for n in (0, 1))
    if none and one: figures.add("ours proposals instructions", one - none)
    none, one = (instructions(program, ["measure", "gaps", *data, "--times", str(n)]) for n in (0, 1))
    if none and one: figures.add("ours gaps instructions", one - none)
    if folder.name != "M": return
    replay = ["measure", "replay", "--data", str(with_journal(folder))]
    bare, whole = instructions(program, [*replay, "--without-journal"]), instructions(program, replay)
    if bare and whole: figures.add("ours replay instructions", (whole - bare) / EVENTS)


EVENTS = 100_000
SCREENS = {"Today": "1", "People": "2", "Person": "2⏎", "Actions": "3"}


def with_journal(folder):
    """The same folder with a journal of many events beside it, made once."""
    copy = folder.with_name(folder.name + "-journal")
    if not (copy / "journal" / "head").exists():
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("journal"))
        journal_chain.write(copy, EVENTS)
    return copy


def measure_replay(program, folder, figures):
    """Processor time of checking the chain and replaying, an event: with the journal less without it."""
    command = [program, "measure", "replay", "--data", str(with_journal(folder))]
    cpu, bare = cpu_of(command)[0], cpu_of([*command, "--without-journal"])[0]
    figures.add("ours replay us", (cpu - bare) * 1e3 / EVENTS)


def measure_acts(program, folder, figures, acts=40):
    """From Enter to the picture that is drawn: the processor time, and the time with synchronising."""
    with open(folder / "professionals.csv", newline="", encoding="utf-8") as file:
        author = next(row["professional_id"] for row in csv.DictReader(file) if row["access"] == "admin" and not row["active_to"])
    with open(folder / "actions.csv", newline="", encoding="utf-8") as file:
        action = next(row["action_id"] for row in csv.DictReader(file) if row["status"] == "accepted")
    lines = [part for day in ("2026-12-04", "2026-12-07") for part in ("--do", f"action due {action} {day}")]
    with tempfile.TemporaryDirectory(dir=folder.parent) as scratch:
        copy = shutil.copytree(folder, pathlib.Path(scratch) / "data", ignore=shutil.ignore_patterns("journal"))
        for name, keys in SCREENS.items():
            command = [program, "measure", "acts", "--data", str(copy), "--as", author, *lines, "--first", keys, "--times"]
            cpu, elapsed = [], []
            for times in 0, acts:
                shutil.rmtree(copy / "journal", ignore_errors=True)
                start = time.monotonic()
                cpu.append(cpu_of([*command, str(times)])[0])
                elapsed.append((time.monotonic() - start) * 1e3)
            figures.add(f"ours act {name} cpu", (cpu[1] - cpu[0]) / acts)
            figures.add(f"ours act {name} ms", (elapsed[1] - elapsed[0]) / acts)


def measure_proposals(program, folder, figures, times=10):
    """Processor time of working out whom the rules propose, for a meeting that is about everybody."""
    command = [program, "measure", "proposals", "--data", str(folder), "--times"]
    cpu, bare = (cpu_of([*command, str(count)])[0] for count in (times, 0))
    figures.add("ours proposals cpu", (cpu - bare) / times)


def measure_gaps(program, folder, figures, times=10, renewals=200):
    """Processor time of finding every gap, and of looking again at one person after an act."""
    command = [program, "measure", "gaps", "--data", str(folder), "--times"]
    cpu, bare = (cpu_of([*command, str(count)])[0] for count in (times, 0))
    figures.add("ours gaps cpu", (cpu - bare) / times)
    cpu, bare = (cpu_of([*command, str(count), "--renew"])[0] for count in (renewals, 0))
    figures.add("ours gaps renewed us", (cpu - bare) * 1e3 / renewals)


def sample(program, root, size):
    folder = root / size
    if not (folder / "people.csv").exists():
        print(f"making the sample of {PEOPLE[size]:,} people ...", file=sys.stderr, flush=True)
        subprocess.run(
            [program, "sample", "--people", str(PEOPLE[size]), "--localities", "4", "--seed", "1", "--as-of", "2026-11-20",
             str(folder)], check=True, stdout=subprocess.DEVNULL)
    return folder


# Row of the table, our figure, the peer's, what the ratio (or, without a peer, the figure) should be at most.
TABLE = [
    ("load, CPU ms, beside csv.reader", "ours load cpu", "csv load cpu", 0.6),
    ("load, million instructions", "ours load instructions", None, None),
    ("first complete frame, ms", "ours frame ms", "less frame ms", None),
    ("  the same, in itself", "ours frame ms", None, 250),
    ("first frame, CPU ms", "ours frame cpu", None, None),
    ("first frame, bytes", "ours frame bytes", None, None),
    ("to People, ms", "ours to People ms", None, None),
    ("Down, ms", "ours Down ms", "less Down ms", 2.5),
    ("Down, bytes", "ours Down bytes", None, 256),
    ("Down, bytes, less", "less Down bytes", None, None),
    ("Down, CPU ms", "ours Down cpu", "less Down cpu", None),
    ("Down, thousand instructions", "ours Down instructions", None, None),
    ("Down, scrolling, ms", "ours Down, scrolling ms", "less Down ms", None),
    ("Down, scrolling, bytes", "ours Down, scrolling bytes", "less Down bytes", None),
    ("Up, ms", "ours Up ms", "less Up ms", 2.5),
    ("Up, bytes", "ours Up bytes", None, 256),
    ("PageDown, ms", "ours PageDown ms", "less PageDown ms", None),
    ("PageDown, bytes", "ours PageDown bytes", "less PageDown bytes", None),
    ("filter letter, People, ms", "ours letter, People ms", None, 10),
    ("filter letter, Actions, ms", "ours letter, Actions ms", None, 10),
    ("sort People, ms", "ours sort ms", None, None),
    ("to Actions, ms", "ours to Actions ms", None, None),
    ("replay, microseconds an event", "ours replay us", None, 1.5),
    ("replay, thousand instructions an event", "ours replay instructions", None, None),
    *((f"Enter to repaint, {name}, CPU ms", f"ours act {name} cpu", None, 5) for name in SCREENS),
    *((f"Enter to repaint, {name}, synchronised, ms", f"ours act {name} ms", None, None) for name in SCREENS),
    ("proposals for a meeting of everybody, CPU ms", "ours proposals cpu", None, 100),
    ("proposals, million instructions", "ours proposals instructions", None, None),
    ("every gap of everybody, CPU ms", "ours gaps cpu", None, 60),
    ("every gap, million instructions", "ours gaps instructions", None, None),
    ("gaps of one person again, CPU microseconds", "ours gaps renewed us", None, None),
    ("idle, bytes", "ours idle bytes", None, 0),
    ("idle, CPU ms", "ours idle cpu", None, 0),
    ("peak memory, MiB", "ours peak MiB", None, None),
    ("anonymous memory, MiB", "ours anonymous MiB", None, None),
]


def show(size, figures, print_limits):
    """Prints the table of one size; whether all limits hold."""
    print(f"\n{size}: {PEOPLE[size]:,} people\n{'':42}{'ours':>10}{'peer':>10}{'ratio':>8}{'limit':>8}")
    fits = True
    for name, ours, peer, limit in TABLE:
        value, other = figures.median(ours), figures.median(peer)
        if value is None: continue
        scale = 1e6 if name.endswith("million instructions") else 1e3 if name.endswith("instructions") else 1
        ratio = value / other if other else None
        judged = ratio if peer else value
        limit = limit if print_limits else None
        over = limit is not None and judged is not None and judged > limit
        fits = fits and not over
        number = lambda x, digits=2: "" if x is None else f"{x:,.{0 if abs(x) >= 100 or x == int(x) else digits}f}"
        print(f"{name:42}{number(value / scale):>10}{number(other):>10}{number(ratio):>8}{number(limit):>8}{'  OVER' if over else ''}")
    return fits


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", default=["S", "M"], metavar="S|M|L")
    parser.add_argument("--program", required=True, help="the built program")
    parser.add_argument("--folder", required=True, type=pathlib.Path, help="where the samples are kept")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--no-instructions", action="store_true", help="do without valgrind, which is slow")
    options = parser.parse_args()
    has_less = shutil.which("less") is not None
    has_valgrind = shutil.which("valgrind") is not None and not options.no_instructions
    if not has_less: print("less is not there: its columns stay empty", file=sys.stderr)
    if not has_valgrind: print("no valgrind: instructions are not counted", file=sys.stderr)
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}, {COLUMNS}x{ROWS}, medians of {options.runs} runs")
    fits = True
    for size in options.sizes:
        if size not in PEOPLE: parser.error(f"{size} is not one of S, M and L")
        folder, figures = sample(options.program, options.folder, size), Figures()
        for run in range(options.runs if size != "L" else 1):
            figures.add("ours load cpu", cpu_of([options.program, "measure", "load", "--data", str(folder)])[0])
            figures.add("csv load cpu", read_with_csv(folder))
            if size == "M": measure_replay(options.program, folder, figures)
            if size != "L": measure_proposals(options.program, folder, figures)
            if size != "L": measure_gaps(options.program, folder, figures)
            if size != "L": measure_acts(options.program, folder, figures)
            run_ours(options.program, folder, figures, idle=5 if run == 0 else 0)
            if has_less: run_less(folder, figures)
        if has_valgrind and size != "L": count_instructions(options.program, folder, figures)
        # The limits are those of M: S is over in a moment, and L has only to open without failing.
        fits = show(size, figures, print_limits=size == "M") and fits
    return 0 if fits else 1


if __name__ == "__main__":
    sys.exit(main())
