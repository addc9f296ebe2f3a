"""Real writers for scripts/torture: processes of the built program, what they were told, and what the journal then says.

Standard library only.
"""
import csv, json, random, select, shutil, subprocess, threading, time

import journal_chain

PEOPLE, STAFF = [f"P-{n:05}" for n in range(1, 9)], [f"S-{n:04}" for n in range(1, 9)]


class Lost(Exception):
    """A promise that was not kept."""


class Ledger:
    """What was asked for and what the writers were told about it."""

    def __init__(self):
        self.lock = threading.Lock()
        self.sent, self.acknowledged, self.refused, self.kills, self.failed = set(), {}, set(), 0, 0

    def count(self, **changes):
        with self.lock:
            for name, by in changes.items(): setattr(self, name, getattr(self, name) + by)

    def check(self, folder, allows_torn_tail):
        """Holds the journal against it: nothing acknowledged is lost, nothing is there twice, nothing that was refused is there."""
        acts = {}
        for event in journal_chain.check(folder, allows_torn_tail):
            tokens = {word for value in event.values.values() for word in value.split() if word in self.sent}
            for token in tokens: acts.setdefault(token, set()).add(event.first)
        for token, first in self.acknowledged.items():
            if token not in acts: raise Lost(f"{token} was acknowledged as event {first} and is lost")
            if first not in acts[token]: raise Lost(f"{token} was acknowledged as event {first} and is {acts[token]}")
        for token, places in acts.items():
            if len(places) > 1: raise Lost(f"{token} is there {len(places)} times: {sorted(places)}")
            if token in self.refused: raise Lost(f"{token} is there, and its writer was told that it is not saved")


class Writer:
    """One process that records what it is told on its standard input."""

    def __init__(self, program, folder, ledger, number, environment=None):
        self.ledger, self.number, self.count, self.chance = ledger, number, 0, random.Random(number)
        self.command = [program, "do", "--stdin", "--format", "json", "--data", str(folder)]
        self.environment, self.process, self.rest = environment, None, b""

    def start(self):
        self.rest = b""
        self.process = subprocess.Popen(
            self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=self.environment)

    def ask(self):
        """Sends a command with a word of its own in it; that word. Some acts have one event, some two or three."""
        self.count += 1
        token = f"T{self.number}x{self.count}"
        person, other = self.chance.choice(PEOPLE), self.chance.choice(STAFF)
        line = self.chance.choice([
            f"action add {person} {token} see to it", f"action add {person} {token} ring \"both, daughters\" " + "word " * 40,
            f"lead set {person} @{other} {token} knows them", f"note add {person} {token} all is well"])
        with self.ledger.lock: self.ledger.sent.add(token)
        self.send(token, line)
        return token, line

    def send(self, token, line):
        try:
            self.process.stdin.write(line.encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError: pass

    def hear(self, token, seconds=60):
        """Waits for the answer and notes it: the sequence, the sentence of a refusal, or None where none came."""
        end = time.monotonic() + seconds
        while b"\n" not in self.rest:
            ready = select.select([self.process.stdout], [], [], max(0, end - time.monotonic()))[0]
            part = self.process.stdout.read1(65536) if ready else b""
            if not part: return None
            self.rest += part
        line, self.rest = self.rest.split(b"\n", 1)
        answer = json.loads(line)
        with self.ledger.lock:
            if answer["ok"]: self.ledger.acknowledged[token] = answer["sequence"]
            # What may or may not be on the disk is neither.
            elif "not known" not in answer["error"]: self.ledger.refused.add(token)
        return answer

    def kill(self, token=None):
        """Ends the process where it stands; an answer that had come out already counts."""
        self.process.kill()
        self.ledger.count(kills=1)
        if token: self.hear(token)
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            try: pipe.close()
            except BrokenPipeError: pass

    def end(self):
        try: self.process.stdin.close()
        except BrokenPipeError: pass
        self.process.stdout.read()
        self.process.wait()
        self.process.stdout.close()


def sample(program, folder):
    """A small borough, in which whoever may do everything is signed in."""
    subprocess.run(
        [program, "sample", "--people", "24", "--localities", "1", "--seed", "1", "--as-of", "2026-11-20", str(folder)],
        check=True, stdout=subprocess.DEVNULL)
    with open(folder / "professionals.csv", newline="", encoding="utf-8") as file:
        staff = [row["professional_id"] for row in csv.DictReader(file) if row["access"] == "admin" and not row["active_to"]]
    with open(folder / "settings.csv", "a", encoding="utf-8") as file: file.write(f"demo_signed_in,{staff[0]},\n")


def run_all(writers, body):
    """Does something with every writer at once; the first thing that went wrong is raised."""
    problems = []

    def run(writer):
        try: body(writer)
        except Exception as problem: problems.append(problem)

    threads = [threading.Thread(target=run, args=[writer]) for writer in writers]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    if problems: raise problems[0]


def fresh(template, folder):
    """A folder without a journal."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template, folder)
    return folder
