"""The figures of peers.py as a picture: a row for each question and program, a dot for each size of the list."""
import math
from xml.sax.saxutils import escape

LEFT, AXIS, ROW, TOP, WIDTH = 260, 480, 26, 76, 990
FROM, TO = 1, 1_000_000  # milliseconds
INKS = ["#9bd3cb", "#3f9d90", "#0b5c52"]  # the smallest list to the largest
LABELS = {"closest": "Who is called so: a screenful", "name": "Everyone called so",
          "nik": "The status of one NIK", "hamlet_status": "A hamlet, one status"}


def place(ms):
    share = math.log10(min(max(ms, FROM), TO) / FROM) / math.log10(TO / FROM)
    return LEFT + round(share * AXIS)


def words(ms):
    if ms < 1000:
        return f"{ms:.0f} ms"
    return f"{ms / 1000:.1f} s" if ms < 10_000 else f"{ms / 1000:,.0f} s"


def text(x, y, said, ink="#1c2b29", anchor="start", weight="normal"):
    return (f'<text x="{x}" y="{y}" fill="{ink}" text-anchor="{anchor}"'
            f' font-weight="{weight}">{escape(said)}</text>')


def row(y, sizes):
    parts = [text(24, y + 17, sizes[0]["program"])]
    for ink, one in zip(INKS[-len(sizes):], sizes):
        if one["whole_ms"] is not None:
            parts.append(f'<circle cx="{place(one["whole_ms"])}" cy="{y + 13}" r="6" fill="{ink}"/>')
    largest = sizes[-1]
    said = "not done" if largest["whole_ms"] is None else (
        f'{words(largest["whole_ms"])} · {largest["peak_mb"]:,.0f} MB')
    return parts + [text(LEFT + AXIS + 24, y + 17, said)]


def draw(figures, file):
    sizes = sorted({one["workers"] for one in figures})
    questions = list(dict.fromkeys(one["question"] for one in figures))
    programs = list(dict.fromkeys(one["program"] for one in figures))
    bottom = TOP + len(questions) * (len(programs) + 1) * ROW
    parts = [text(12, 24, "Whole commands, medians; the paler the dot, the smaller the list ("
                  + ", ".join(f"{size:,}" for size in sizes) + " workers)."),
             text(12, 42, f"Right: with {sizes[-1]:,}. Ours derives its key (Argon2id) each time;"
                  " the others read an unencrypted copy.")]
    for power in range(int(math.log10(TO / FROM)) + 1):
        ms = FROM * 10 ** power
        parts.append(f'<path d="M{place(ms)} {TOP - 6}V{bottom}" stroke="#e3e6e5"/>')
        parts.append(text(place(ms), TOP - 12, words(ms), "#5b6663", "middle"))
    y = TOP
    for question in questions:
        parts.append(text(12, y + 17, LABELS[question], weight="bold"))
        for program in programs:
            y += ROW
            parts += row(y, [one for one in figures
                             if (one["question"], one["program"]) == (question, program)])
        y += ROW
    with open(file, "w") as svg:
        svg.write(f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{bottom + 16}"'
                  f' font-family="Inter, sans-serif" font-size="13">'
                  f'<rect width="100%" height="100%" fill="#fff"/>{"".join(parts)}</svg>\n')
