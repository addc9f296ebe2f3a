"""The journal's chain, written a second time: makes journals and checks them without a line of the program.

The format is told in docs/decisions/0013-the-journal-on-disk.md. Standard library only.
"""
import csv, datetime, hashlib, pathlib, random

ORIGIN = "0" * 64


class Broken(Exception):
    """A journal that does not hold, and where."""


class Event:
    """One line that holds."""

    def __init__(self, fields):
        self.sequence, self.at, self.by, self.name, self.subject = int(fields[0]), fields[2], fields[3], fields[4], fields[5]
        first, part = fields[1].split(" ")
        self.first, (self.part, self.of) = int(first), (int(n) for n in part.split("/"))
        self.hash = fields[-1]
        # What stands there from now on, by column; what stood there before is left out.
        self.values = dict(field.split("=", 1) for field in fields[7:-1])
        self.values = {name: value for name, value in self.values.items() if not name.endswith(".was")}


def lines_of(folder):
    """Every line of every month, oldest first; the last has no line end where it was torn."""
    for path in sorted((pathlib.Path(folder) / "journal").glob("[0-9][0-9][0-9][0-9]-[0-9][0-9].csv")):
        for number, line in enumerate(path.read_bytes().splitlines(keepends=True), 1):
            yield path.name, number, line


def check(folder, allows_torn_tail=False):
    """The events of the whole acts of a journal; ``Broken`` where chain, numbering, an act or ``head`` does not hold."""
    journal = pathlib.Path(folder) / "journal"
    sequence, previous = 0, ORIGIN
    if (journal / "start").exists():
        sequence, previous = (journal / "start").read_text().strip().split(",")
        sequence = int(sequence)
    events, whole, inside = [], 0, None
    lines = list(lines_of(folder))
    for index, (name, number, line) in enumerate(lines):
        place, is_last = f"{name}, line {number}", index == len(lines) - 1
        hashed, hash = line[:-65], line[-65:-1].decode("ascii", "replace")
        is_whole = line.endswith(b"\n") and hashlib.sha256(previous.encode() + hashed).hexdigest() == hash
        if not is_whole:
            # Zeros may stand where a power cut left a length without bytes.
            if allows_torn_tail and is_last and (not line.endswith(b"\n") or not line.strip(b"\0\n")): break
            raise Broken(f"{place}: the hash is another one, or there is no line end")
        event = Event(next(csv.reader([line[:-1].decode()])))
        if event.sequence != sequence + 1: raise Broken(f"{place}: number {event.sequence} after {sequence}")
        expected = (inside.first, inside.part + 1, inside.of) if inside else (event.sequence, 1, event.of)
        if (event.first, event.part, event.of) != expected: raise Broken(f"{place}: not a part of its act")
        inside = event if event.part < event.of else None
        events.append(event)
        if not inside: whole = len(events)
        sequence, previous = event.sequence, hash
    if inside and not allows_torn_tail: raise Broken("the last act is not whole")
    check_head(journal, events[:whole])
    return events[:whole]


def check_head(journal, events):
    """``head`` names an event that is there; it may be older than the journal, never newer."""
    if not events: return
    if not (journal / "head").exists(): raise Broken("there is no head")
    head = (journal / "head").read_bytes()
    if len(head) != 128 or not head.endswith(b"\n"): raise Broken("head is not 128 bytes and a line end")
    sequence, _, _, hash = head.decode().strip().split(",")
    named = int(sequence) - events[0].sequence
    if named >= len(events): raise Broken(f"head says that event {sequence} was acknowledged, and it is not there")
    if named >= 0 and events[named].hash != hash: raise Broken(f"head has another hash for event {sequence}")


def quoted(field):
    """A field as it stands in a line."""
    field = field.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
    return '"' + field.replace('"', '""') + '"' if "," in field or '"' in field or field != field.strip(" ") else field


def acts_on(folder, count, seed):
    """So many events about the actions of a folder's files, as people would record them: ``by,event,subject,0,...``."""
    chance = random.Random(seed)
    with open(folder / "actions.csv", newline="", encoding="utf-8") as file: actions = list(csv.DictReader(file))
    with open(folder / "professionals.csv", newline="", encoding="utf-8") as file:
        staff = [row["professional_id"] for row in csv.DictReader(file)]
    added = 0
    for _ in range(count):
        row, by, kind = chance.choice(actions), chance.choice(staff), chance.randrange(10)
        day = (datetime.date(2026, 11, 20) + datetime.timedelta(days=chance.randrange(60))).isoformat()
        if kind < 3:
            added += 1
            new = dict(action_id=f"X-T{added:08}", person_id=row["person_id"], title=row["title"], origin="mdt", raised_by=by,
                raised_on="2026-11-20", priority="routine", status="requested", due_on=day)
            yield [by, "action-added", new["action_id"], "0", "row.is=added"] + [
                f"{name}={value}" for name, value in new.items() if name != "action_id"]
            actions.append(dict.fromkeys(row, "") | new)
        elif kind < 7:
            old, row["due_on"] = row["due_on"], day
            if old == day: changes = [f"due_on.was={old}", f"due_on={day}"]
            else: changes = ([f"due_on.was={old}"] if old else []) + [f"due_on={day}"]
            yield [by, "action-due-set", row["action_id"], "0"] + changes
        else:
            old, row["priority"] = row["priority"], chance.choice(["routine", "2-day", "24-hour"])
            changes = ([f"priority.was={old}"] if old else []) + [f"priority={row['priority']}"]
            yield [by, "action-corrected", row["action_id"], "0"] + changes


def write(folder, count, seed=1):
    """Puts a journal of so many events, one an act, beside a folder's files."""
    folder = pathlib.Path(folder)
    journal = folder / "journal"
    journal.mkdir(exist_ok=True)
    previous, at = ORIGIN, datetime.datetime(2026, 11, 1)
    with open(journal / "2026-11.csv", "wb") as file:
        for sequence, fields in enumerate(acts_on(folder, count, seed), 1):
            at += datetime.timedelta(seconds=2)
            fields = [str(sequence), f"{sequence} 1/1", at.strftime("%Y-%m-%dT%H:%M:%SZ")] + fields
            line = ",".join(map(quoted, fields)).encode() + b","
            previous = hashlib.sha256(previous.encode() + line).hexdigest()
            file.write(line + previous.encode() + b"\n")
        length = file.tell()
    (journal / "head").write_bytes(f"{count},2026-11.csv,{length},{previous}".encode().ljust(127) + b"\n")
    (journal / "lock").touch()
