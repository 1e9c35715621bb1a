"""The programs that are compared: how each opens the list, answers one question, and says how many it found."""
import json
import os
import sqlite3
import subprocess
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
MOST_SECONDS = 900

# What is asked: a label, and of which column what; "closest" wants only the first screenful.
QUESTIONS = {
    "closest": [("name", "contains", "name")],
    "name": [("name", "contains", "name")],
    "nik": [("nik", "is", "nik")],
    "hamlet_status": [("hamlet", "is", "hamlet"), ("status", "is", "status")],
}
SCREEN = 20


class TooLong(Exception):
    pass


class Answer:
    def __init__(self, hits, whole_ms, peak_mb, ask_ms=None):
        self.hits = hits
        self.whole_ms = whole_ms
        self.peak_mb = peak_mb
        self.ask_ms = ask_ms  # in a program that has the list open already


def measured(command, **more):
    """Runs it to its end: what it wrote, milliseconds, and the most memory that one of its processes held, in MiB."""
    with tempfile.NamedTemporaryFile("r") as used:
        begun = time.perf_counter()
        try:
            done = subprocess.run(["/usr/bin/time", "-f", "%M", "-o", used.name, *command],
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                  timeout=MOST_SECONDS, **more)
        except subprocess.TimeoutExpired:
            raise TooLong from None
        taken = (time.perf_counter() - begun) * 1000
        if done.returncode != 0:
            raise SystemExit(f"{command[0]} failed: {done.stdout}{done.stderr}")
        return done.stdout, taken, int(used.read()) / 1024


def sql_of(question, values):
    quoted = {key: str(value).replace("'", "''") for key, value in values.items()}
    parts = [f"{column} LIKE '%{quoted[value]}%'" if how == "contains"
             else f"{column}='{quoted[value]}'" for column, how, value in QUESTIONS[question]]
    limit = f" LIMIT {SCREEN}" if question == "closest" else ""
    return "SELECT * FROM list WHERE " + " AND ".join(parts) + limit


class Jemput:
    """The command, which derives the key from the passphrase each time."""
    name = "jemput"

    def __init__(self, folder, program):
        self.folder = folder
        self.program = program

    def command(self, question, values):
        out = os.path.join(self.folder, "out.csv")
        export = ["export", "workers", "--as", "csv", "--out", out, "--where"]
        return {
            "closest": ["find", values["name"], "--limit", str(SCREEN)],
            "name": [*export, f"text={values['name']}"],
            "nik": ["status", values["nik"]],
            "hamlet_status": [*export, f"hamlet={values['hamlet']},status={values['status']}"],
        }[question]

    def ask(self, question, values):
        said, taken, peak = measured(
            [self.program, "--json", "--register", os.path.join(self.folder, "register"),
             *self.command(question, values)], env={**os.environ, "JEMPUT_PASSPHRASE": "demo"})
        answer = json.loads(said)
        return Answer(answer["rows"] if "rows" in answer else len(answer), taken, peak)


class Sqlite:
    """The shell on a plain table with an index on nik and on hamlet with status; what it finds goes to a file."""
    name = "sqlite3"

    def __init__(self, folder):
        self.folder = folder
        self.base = os.path.join(folder, "list.db")

    def ask(self, question, values):
        out = os.path.join(self.folder, "out.txt")
        said, taken, peak = measured(["sqlite3", "-csv", self.base, f".output {out}",
                                      sql_of(question, values)])
        timed, _, _ = measured(["sqlite3", self.base], input=f".timer on\n.output {out}\n"
                               f"{sql_of(question, values)};\n")
        with open(out) as found:
            hits = sum(1 for _ in found)
        return Answer(hits, taken, peak, float(timed.split("real")[1].split()[0]) * 1000)


class Browser:
    """DB Browser for SQLite on the same table: opens its window, runs the query as a script that puts what it finds into
    another file, and is ended as soon as that stands there: its own --quit ends it before the script."""
    name = "DB Browser"

    def __init__(self, folder):
        self.folder = folder
        self.base = os.path.join(folder, "list.db")
        self.home = os.path.join(folder, "home")
        os.makedirs(self.home, mode=0o700, exist_ok=True)

    def ask(self, question, values):
        found = os.path.join(self.folder, "found.db")
        script = os.path.join(self.folder, "ask.sql")
        if os.path.exists(found):
            os.remove(found)
        out = sqlite3.connect(found)
        out.executescript("CREATE TABLE moment(at REAL);")
        out.close()
        now = "INSERT INTO found.moment VALUES((julianday('now')-2440587.5)*86400000);"
        with open(script, "w") as text:
            text.write(f"ATTACH '{found}' AS found;\n{now}\n"
                       f"CREATE TABLE found.answer AS {sql_of(question, values)};\n{now}\n")
        wanted = self.changes(found) + 3
        begun = time.perf_counter()
        with subprocess.Popen(["sqlitebrowser", self.base, "-s", script],
                              env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": self.home,
                                   "XDG_RUNTIME_DIR": self.home},
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            try:
                # The counter is written a moment before the journal is gone, and with it the way back.
                while self.changes(found) < wanted or os.path.exists(found + "-journal"):
                    if process.poll() is not None:
                        raise SystemExit("sqlitebrowser ended before it answered")
                    if time.perf_counter() - begun > MOST_SECONDS:
                        raise TooLong
                    time.sleep(0.005)
                taken = (time.perf_counter() - begun) * 1000
                peak = self.peak_mb(process.pid)
            finally:
                process.kill()
        out = sqlite3.connect(found)
        hits = out.execute("SELECT count(*) FROM answer").fetchone()[0]
        ask = out.execute("SELECT max(at)-min(at) FROM moment").fetchone()[0]
        out.close()
        return Answer(hits, taken, peak, ask)

    @staticmethod
    def changes(file):
        """The change counter in the head of the file, read without a lock that the writer could meet."""
        with open(file, "rb") as base:
            return int.from_bytes(base.read(28)[24:], "big")

    @staticmethod
    def peak_mb(process):
        with open(f"/proc/{process}/status") as status:
            return next(int(line.split()[1]) / 1024 for line in status
                        if line.startswith("VmHWM"))


class Calc:
    """LibreOffice Calc without a window: starts, opens the xlsx, filters, counts the visible rows."""
    name = "Calc"

    def __init__(self, folder, profile):
        self.file = os.path.join(folder, "list.xlsx")
        self.profile = profile

    def ask(self, question, values):
        criteria = [word for column, how, value in QUESTIONS[question]
                    for word in (column, how, values[value])]
        said, taken, _ = measured(["/usr/bin/python3", os.path.join(HERE, "calc.py"),
                                      self.profile, self.file, *criteria])
        answer = json.loads(said)
        if answer["rows"] != values["rows"]:
            raise SystemExit(f"Calc opened {answer['rows']} rows of {values['rows']}")
        hits = min(answer["hits"], SCREEN) if question == "closest" else answer["hits"]
        return Answer(hits, taken, answer["peak_mb"], answer["ask_ms"])
