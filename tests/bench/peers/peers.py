"""`./dev bench --peers [--workers N]...`: the same list, the same questions, whole commands, one after the other.

Makes the list with our own programs, asks each program the same, asserts that all find as many, and prints medians.
"""
import argparse
import json
import os
import shutil
import statistics
import subprocess

import chart
import programs

NOTES = """
Whole: the command from its start to its end, the list's file in the system's cache. Ask: the question alone, in a program
that has the list open; ours with the lines of one screen, as the window shows them, Calc's without drawing any.
jemput opens an encrypted register and derives its key from the passphrase (Argon2id, 64 MB) each time, writes what it
exports durably and notes it in its log. The others read an unencrypted copy. sqlite3 and DB Browser have an index on nik and
on hamlet with status; DB Browser runs the query as a script in its window, whose own table is not waited for. Calc opens the
xlsx without a window. closest: the first screenful only; Calc knows no such thing and filters all."""


def prepare(folder, workers, bench):
    """Made once for each size and day: a status changes with the day."""
    asked = os.path.join(folder, "questions.json")
    if os.path.exists(asked):
        with open(asked) as file:
            return json.load(file)
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    said = subprocess.run([bench, "--peer-list", folder, str(workers)], check=True,
                          stdout=subprocess.PIPE, text=True).stdout
    subprocess.run(["sqlite3", os.path.join(folder, "list.db"),
                    f".import --csv {os.path.join(folder, 'list.csv')} list",
                    "CREATE INDEX list_nik ON list(nik)",
                    "CREATE INDEX list_place ON list(hamlet,status)"], check=True)
    with open(asked, "w") as file:
        file.write(said)
    return json.loads(said)


def asked(program, question, values):
    """Several times, unless once takes too long already; the first only warms what would be warm."""
    answers = []
    spent = 0
    while len(answers) < 6 and spent < 60_000:
        answers.append(program.ask(question, values))
        spent += answers[-1].whole_ms
    return answers[1:] or answers


def figure(program, question, workers, answers):
    asks = [answer.ask_ms for answer in answers if answer.ask_ms is not None]
    return {"question": question, "program": program.name, "workers": workers,
            "hits": answers[0].hits, "runs": len(answers),
            "whole_ms": statistics.median(answer.whole_ms for answer in answers),
            "ask_ms": statistics.median(asks) if asks else None,
            "peak_mb": max(answer.peak_mb for answer in answers)}


def show(one):
    if one["whole_ms"] is None:
        print(f"{one['question']:<14} {one['program']:<11} {one['workers']:>9,}"
              f"   not done within {programs.MOST_SECONDS} s", flush=True)
        return
    ask = f"{one['ask_ms']:>11,.1f}" if one["ask_ms"] is not None else f"{'':>11}"
    print(f"{one['question']:<14} {one['program']:<11} {one['workers']:>9,} {one['hits']:>8,}"
          f" {one['whole_ms']:>11,.0f} {ask} {one['peak_mb']:>9,.0f} {one['runs']:>5}", flush=True)


def compare(folder, workers, arguments):
    values = prepare(folder, workers, arguments.bench)
    ours = json.loads(subprocess.run([arguments.bench, "--ask-open", f"{folder}/register", "9"],
                                     check=True, stdout=subprocess.PIPE, text=True).stdout)
    print(f"{workers:,} workers; opening the register, key and all: "
          f"{statistics.median(ours['open']):,.0f} ms", flush=True)
    profile = os.path.join(arguments.folder, "calc-profile")
    all_programs = [programs.Jemput(folder, arguments.jemput), programs.Sqlite(folder),
                    programs.Browser(folder), programs.Calc(folder, profile)]
    figures = []
    for question in programs.QUESTIONS:
        for program in all_programs:
            try:
                one = figure(program, question, workers, asked(program, question, values))
            except programs.TooLong:
                one = {"question": question, "program": program.name, "workers": workers,
                       "hits": None, "whole_ms": None, "ask_ms": None, "peak_mb": None, "runs": 0}
            if program.name == "jemput":
                one["ask_ms"] = statistics.median(ours[question])
            show(one)
            figures.append(one)
        found = {one["hits"] for one in figures if one["question"] == question and one["runs"]}
        assert len(found) == 1, f"{question}: not all found as many: {found}"
    return figures


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--workers", type=int, action="append")
    parser.add_argument("--folder", default="build/peers", help="where the lists are kept")
    parser.add_argument("--bench", default="build/release/bin/jemput_bench")
    parser.add_argument("--jemput", default="build/release/bin/jemput")
    parser.add_argument("--json", default="build/bench-peers.json")
    parser.add_argument("--chart", help="also as a picture: FILE.svg")
    arguments = parser.parse_args()
    arguments.folder = os.path.abspath(arguments.folder)
    os.environ["QT_LOGGING_RULES"] = "jemput.*=false"
    print(f"{'question':<14} {'program':<11} {'workers':>9} {'hits':>8} {'whole ms':>11}"
          f" {'ask ms':>11} {'peak MB':>9} {'runs':>5}")
    figures = []
    for workers in arguments.workers or [10_000, 100_000, 1_000_000]:
        folder = os.path.join(arguments.folder, str(workers))
        figures += compare(folder, workers, arguments)
        with open(arguments.json, "w") as file:
            json.dump(figures, file, indent=1)
    if arguments.chart:
        chart.draw(figures, arguments.chart)
    print(NOTES)


main()
