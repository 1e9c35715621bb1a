"""Opens a spreadsheet in LibreOffice Calc without a window, filters it as its AutoFilter does, and counts what stays visible.

calc.py PROFILE FILE COLUMN contains|is TEXT [COLUMN contains|is TEXT]...
Prints {"open_ms", "ask_ms", "rows", "hits", "peak_mb"}. For the system's Python, which has the package python3-uno.
"""
import json
import os
import shutil
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.sheet import FilterOperator2, TableFilterField2


MADE_ITS_PROFILE = 81  # it ends and wants to be started again


def desktop_of(process, pipe):
    """None when it only made its profile."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local)
    while True:  # Calc says nothing when it is ready; whoever calls this sets a limit.
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext(
                "com.sun.star.frame.Desktop", context)
        except NoConnectException:
            if process.poll() == MADE_ITS_PROFILE:
                return None
            if process.poll() is not None:
                sys.exit(f"LibreOffice ended with {process.poll()}")
            time.sleep(0.02)


def used_range(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.RangeAddress
    return sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow)


def fields_of(table, criteria):
    width = table.RangeAddress.EndColumn + 1
    headings = [table.getCellByPosition(i, 0).String for i in range(width)]
    operators = {"contains": FilterOperator2.CONTAINS, "is": FilterOperator2.EQUAL}
    fields = []
    for column, operator, text in zip(*[iter(criteria)] * 3):
        field = TableFilterField2()
        field.Field = headings.index(column)
        field.Operator = operators[operator]
        field.StringValue = text
        fields.append(field)
    return tuple(fields)


def ask(desktop, file, criteria):
    hidden = PropertyValue()
    hidden.Name, hidden.Value = "Hidden", True
    begun = time.perf_counter()
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(file), "_blank", 0, (hidden,))
    opened = time.perf_counter()
    table = used_range(document.Sheets.getByIndex(0))
    wanted = table.createFilterDescriptor(True)
    wanted.ContainsHeader = True
    wanted.setFilterFields2(fields_of(table, criteria))
    table.filter(wanted)
    visible = table.queryVisibleCells().RangeAddresses
    asked = time.perf_counter()
    answer = {"open_ms": (opened - begun) * 1000, "ask_ms": (asked - opened) * 1000,
              "rows": table.RangeAddress.EndRow,
              "hits": sum(part.EndRow - part.StartRow + 1 for part in visible) - 1}
    document.close(True)
    return answer


def peak_mb(process):
    with open(f"/proc/{process.pid}/status") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))


def main():
    profile, file, *criteria = sys.argv[1:]
    pipe = f"jemput{time.time_ns()}"
    # The program itself: what usually starts it takes its memory out of sight.
    program = os.path.join(os.path.dirname(os.path.realpath(shutil.which("soffice"))),
                           "soffice.bin")
    desktop = None
    while desktop is None:
        process = subprocess.Popen(
            [program, "--headless", "--norestore", "--nologo",
             f"-env:UserInstallation={uno.systemPathToFileUrl(profile)}",
             f"--accept=pipe,name={pipe};urp"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        desktop = desktop_of(process, pipe)
    answer = ask(desktop, file, criteria)
    answer["peak_mb"] = peak_mb(process)
    try:
        desktop.terminate()
    except Exception:  # It may be gone before it has answered.
        pass
    process.wait()
    print(json.dumps(answer))


main()
