"""Texts of the demo zone's kind to be checked, and what checking one costs."""
import os
import subprocess
import time

PLACES = ["Nanning", "Qinzhou", "Liuzhou", "Beihai", "Yulin", "Guigang", "Baise", "Hechi", "Laibin", "Chongzuo"]
MONTHS = ["May", "June", "July"]


def fifty_figures():
    """Two figures a sentence, of 25 places and periods."""
    return "\n\n".join(
        f"Industrial output in {PLACES[i % 10]} rose {3 + i % 9}.{i % 10} percent to {20 + i}.{i % 7} billion yuan "
        f"from January to {MONTHS[i // 10]} 2024." for i in range(25))


def megabyte():
    """The same, over and over."""
    text = fifty_figures() + "\n\n"
    return text * (1_000_000 // len(text) + 1)


def cost(corridor, text, zone, folder):
    """Wall seconds and the most memory of one command, in MiB. A contradicted figure ends it with 1."""
    path = folder / "article.txt"
    path.write_text(text)
    started = time.perf_counter()
    process = subprocess.Popen(
        [corridor, "check", str(path), "--published", "2024-08-20", "--json", *zone], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit("corridor check failed")
    return time.perf_counter() - started, usage.ru_maxrss / 1024
