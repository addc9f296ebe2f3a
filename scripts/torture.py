#!/usr/bin/env python3
"""Ends the program, the disk and the power at the worst moment and holds what is left against what was acknowledged.

Each form prints how many trials it made; where none failed, at most 3 in n fail (with 95 % confidence). Each is also
run with a system that leaves something out, and must then fail. What is promised is told in docs/reliability.md.
Standard library only; forms that need root or a tool that is not here are left out and say so.
"""
import argparse, fcntl, os, pathlib, random, re, shutil, struct, subprocess, sys, tempfile, threading, time

import journal_chain
from torture_writers import Ledger, Lost, Writer, fresh, run_all, sample

WRITERS = 8
MUTANTS = pathlib.Path(__file__).with_name("torture_mutants.c")


class Skipped(Exception):
    """A form that cannot be run here, and why."""


class Bench:
    """What every form works with: the program, a folder to copy, a place for scratch."""

    def __init__(self, program, scratch, seed):
        self.program, self.scratch, self.chance = program, pathlib.Path(scratch), random.Random(seed)
        self.template = self.scratch / "template"
        sample(program, self.template)

    def shim(self, *left_out):
        """The environment in which the system leaves something out, for the program is never told to."""
        compiler = shutil.which("cc") or shutil.which("clang")
        if not compiler: raise Skipped("there is no C compiler to make a system that forgets")
        library = self.scratch / ("-".join(left_out) + ".so")
        if not library.exists():
            subprocess.run(
                [compiler, "-shared", "-fPIC", "-o", library, MUTANTS, "-ldl", *(f"-D{name}" for name in left_out)], check=True)
        return os.environ | {"LD_PRELOAD": str(library)}

    def finish(self, folder, ledger, environment=None):
        """The next to write puts the ending right, and the journal is then whole to everybody."""
        last = Writer(self.program, folder, ledger, f"last{len(ledger.sent)}", environment)
        last.start()
        for _ in range(20):
            # A rule may stand against one: somebody leads already.
            answer = last.hear(last.ask()[0])
            if not answer or answer["ok"]: break
        last.end()
        if not answer or not answer["ok"]: raise Lost(f"nothing can be saved afterwards: {answer}")
        ledger.check(folder, allows_torn_tail=False)
        doctor = subprocess.run([self.program, "doctor", "--data", folder], capture_output=True, text=True)
        if doctor.returncode: raise Lost(f"the doctor finds something: {doctor.stdout}")


def kills(bench, count, environment=None):
    """Writers that are killed at any moment."""
    done, acknowledged, acts = 0, 0, 3
    while done < count:
        folder, ledger = fresh(bench.template, bench.scratch / "kills"), Ledger()
        # A new folder now and then: otherwise the time would go into reading the journal.
        share = -(-min(count - done, 480) // WRITERS)

        def live(writer):
            for _ in range(share):
                writer.start()
                token = None
                if writer.chance.random() < 0.9:
                    for _ in range(writer.chance.randrange(acts)):
                        if writer.hear(writer.ask()[0]) is None: raise Lost("a writer ended by itself")
                    # The start of a process is waited for, so that the end comes while something is saved.
                    token, _ = writer.ask()
                time.sleep(writer.chance.random() * 0.012)
                writer.kill(token)

        run_all([Writer(bench.program, folder, ledger, n, environment) for n in range(WRITERS)], live)
        ledger.check(folder, allows_torn_tail=True)
        bench.finish(folder, ledger)
        done += ledger.kills
        acknowledged += len(ledger.acknowledged)
    return done, "kills", f"{acknowledged:,} acknowledged acts"


def mounted(*command):
    if os.geteuid(): raise Skipped("only root may mount")
    found = subprocess.run(command, capture_output=True, text=True)
    if found.returncode: raise Skipped(f"{command[0]} does not work here: {found.stderr.strip().splitlines()[-1:]}")
    return found.stdout.strip()


def keep_writing(writer, stop, is_full=False):
    """Saves act after act until told to stop or nothing can be saved any more."""
    try:
        while not stop.is_set():
            token, _ = writer.ask()
            answer = writer.hear(token)
            if answer is None or "saved" in answer.get("error", ""): break
    finally: writer.kill()


def power(bench, count, environment=None):
    """A disk whose power goes: ext4 on a loop device, shut down without its log being written."""
    if not shutil.which("mkfs.ext4"): raise Skipped("there is no mkfs.ext4")
    image, place = bench.scratch / "disk.ext4", bench.scratch / "disk"
    place.mkdir(exist_ok=True)
    with open(image, "wb") as file: file.truncate(256 << 20)
    mounted("mkfs.ext4", "-q", "-F", str(image))
    acknowledged = 0
    ledger = None
    for cut in range(count):
        mounted("mount", "-o", "loop", str(image), str(place))
        is_mounted = True
        try:
            folder = place / "data"
            if ledger is None or len(ledger.acknowledged) > 4000:
                folder, ledger = fresh(bench.template, folder), Ledger()
                os.sync()
            stop = threading.Event()
            writers = [Writer(bench.program, folder, ledger, cut * WRITERS + n, environment) for n in range(WRITERS)]
            for writer in writers: writer.start()
            threads = [threading.Thread(target=keep_writing, args=[writer, stop]) for writer in writers]
            before = len(ledger.acknowledged)
            for thread in threads: thread.start()
            end = time.monotonic() + 20
            while len(ledger.acknowledged) == before and time.monotonic() < end: time.sleep(0.002)
            time.sleep(bench.chance.random() * 0.3)
            file = os.open(place, os.O_RDONLY)
            # What is heard after this does not count: without power nothing would have been heard, and ext4 answers a
            # synchronisation that is under way just then that all is well.
            with ledger.lock: known, refused = dict(ledger.acknowledged), set(ledger.refused)
            # EXT4_IOC_SHUTDOWN, EXT4_GOING_FLAGS_NOLOGFLUSH
            fcntl.ioctl(file, 0x8004587D, struct.pack("I", 2))
            os.close(file)
            stop.set()
            for thread in threads: thread.join()
            ledger.acknowledged, ledger.refused = known, refused
            acknowledged += len(known) - before
            mounted("umount", str(place))
            is_mounted = False
            mounted("mount", "-o", "loop", str(image), str(place))
            is_mounted = True
            ledger.check(folder, allows_torn_tail=True)
            bench.finish(folder, ledger)
        finally:
            if is_mounted: subprocess.run(["umount", str(place)], check=False)
    return count, "power cuts", f"{acknowledged:,} acknowledged acts"


def full(bench, count, environment=None):
    """A disk that fills up under eight writers, who try again when there is room."""
    # The program stops at 8 MiB. Here it is told that there is more room, so that the disk itself has to say no.
    environment = environment or bench.shim("ROOMY")
    place = bench.scratch / "small"
    place.mkdir(exist_ok=True)
    failed = rounds = 0
    while failed < count:
        rounds += 1
        mounted("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(place))
        try:
            folder, ledger = fresh(bench.template, place / "data"), Ledger()
            room = os.statvfs(place)
            ballast = place / "ballast"
            ballast.write_bytes(bytes(room.f_bavail * room.f_frsize - bench.chance.randrange(8, 20) * 4096))
            writers = [Writer(bench.program, folder, ledger, n, environment) for n in range(WRITERS)]
            for writer in writers: writer.start()
            owed = {}

            def fill(writer):
                refused = 0
                while refused < 5:
                    token, line = writer.ask()
                    answer = writer.hear(token)
                    if answer is None: raise Lost("a writer ended by itself")
                    if not answer["ok"] and "saved" in answer["error"]:
                        refused += 1
                        owed[writer] = token, line
                        ledger.count(failed=1)

            def again(writer):
                token, line = owed[writer]
                with ledger.lock: ledger.refused.discard(token)
                writer.send(token, line)
                answer = writer.hear(token)
                if not answer or "saved" in answer.get("error", ""): raise Lost(f"there is room again, and it is not saved: {answer}")
                writer.end()

            run_all(writers, fill)
            ledger.check(folder, allows_torn_tail=False)
            ballast.unlink()
            run_all(writers, again)
            bench.finish(folder, ledger, environment)
            failed += ledger.failed
        finally:
            for writer in writers:
                if writer.process and writer.process.poll() is None: writer.kill()
            subprocess.run(["umount", str(place)], check=False)
    return failed, "failed writes", f"{rounds} full disks"


def calls(bench, count, environment=None):
    """The calls to the system that one act makes, as strace sees them."""
    if not shutil.which("strace"): raise Skipped("there is no strace")
    folder, ledger = fresh(bench.template, bench.scratch / "calls"), Ledger()
    bench.finish(folder, ledger)
    log = bench.scratch / "strace"
    watched = "write,pwrite64,writev,pwritev,pwritev2,fdatasync,fsync,sync,sync_file_range,ftruncate,rename,unlink,mkdir"
    for number in range(count):
        traced = subprocess.run(
            ["strace", "-f", "-y", "-o", log, "-e", f"trace={watched}", bench.program, "do", "--data", folder,
             f"action add P-00001 number {number}"], capture_output=True, text=True, env=environment)
        if traced.returncode: raise Skipped(f"strace does not work here: {traced.stderr.strip()}")
        found = []
        for line in log.read_text().splitlines():
            # Not the file's name or what is written may be taken for it: the descriptor alone.
            call = re.match(r"\d+ +(\w+)\(\d+<([^>]*)>", line)
            if call: found.append((call[1], pathlib.Path(call[2]).name if "journal" in call[2] else "answer"))
            elif "(" in line and "exited" not in line: found.append((line.split("(")[0].split()[-1], "?"))
        month = journal_chain.check(folder)[-1].at[:7] + ".csv"
        wanted = [("pwrite64", month), ("fdatasync", month), ("pwrite64", "head"), ("write", "answer")]
        if found != wanted: raise Lost(f"an act makes the calls {found}")
    return count, "acts", "each one write, one fdatasync, one write of head, then the answer"


# Name, form, trials in the quick form and in the long one, and what is left out by the system that it must catch.
FORMS = [
    ("calls", calls, 1, 20, ["NO_SYNC"]),
    ("kills", kills, 100, 10_000, ["NO_LOCK"]),
    ("power", power, 2, 1_000, ["NO_SYNC"]),
    ("full", full, 40, 1_000, ["ROOMY", "NO_ROLLBACK"]),
]


def caught(form, bench, left_out, tries):
    """What a system that leaves something out was found out by; None where it was not."""
    for _ in range(tries):
        try: form(bench, {calls: 1, kills: 160, power: 3, full: 40}[form], bench.shim(*left_out))
        except (Lost, journal_chain.Broken) as problem: return str(problem)
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    names = [name for name, *_ in FORMS]
    parser.add_argument("forms", nargs="*", metavar="|".join(names))
    parser.add_argument("--program", required=True, help="the built program")
    parser.add_argument("--quick", action="store_true", help="few trials, and without the mutants")
    parser.add_argument("--trials", type=int, help="so many, instead of the usual number")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--scratch", help="where to work: the disk that is meant", default=None)
    options = parser.parse_args()
    if any(name not in names for name in options.forms): parser.error(f"the forms are {', '.join(names)}")
    failed = False
    with tempfile.TemporaryDirectory(prefix="coordinator-torture-", dir=options.scratch) as scratch:
        bench = Bench(os.path.abspath(options.program), scratch, options.seed)
        for name, form, quick, long, left_out in FORMS:
            if options.forms and name not in options.forms: continue
            start = time.monotonic()
            try:
                trials, noun, more = form(bench, options.trials or (quick if options.quick else long))
                print(f"{name}: {trials:,} {noun}, {more}: 0 failed, at most {min(1, 3 / trials):.2%} do; {time.monotonic() - start:.0f} s",
                      flush=True)
                if options.quick: continue
                found = caught(form, bench, left_out, 5)
                failed = failed or not found
                print(f"  without {' '.join(left_out)}: {found or 'NOT CAUGHT'}", flush=True)
            except Skipped as why: print(f"{name}: left out, since {why}", flush=True)
            except (Lost, journal_chain.Broken) as problem:
                failed = True
                kept = tempfile.mkdtemp(prefix="coordinator-lost-")
                shutil.copytree(scratch, kept, dirs_exist_ok=True, ignore=shutil.ignore_patterns("*.ext4"))
                print(f"{name}: FAILED: {problem}\n  what is left is in {kept}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
