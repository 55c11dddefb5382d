"""The demo zone that the tests read, and a server over it."""
import hashlib
import shutil
import subprocess
import threading
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# What a zone is made by: as long as none of it changes, neither does the zone.
MAKERS = ["Data", "Examples/quotations", *(f"Sources/{name}" for name in
                    ("Figures", "Registry", "Products", "Statistics", "Trade", "Synthesis", "Formats", "Storage", "Actions"))]


def demo_zone(corridor, folder=ROOT / ".build" / "browser-zone"):
    """A demo zone with few enterprises, made anew only when what makes it has changed."""
    digest = hashlib.sha256()
    for maker in MAKERS:
        for path in sorted((ROOT / maker).rglob("*")):
            if path.is_file():
                digest.update(str(path.relative_to(ROOT)).encode() + path.read_bytes())
    stamp = folder.with_suffix(".made-from")
    if not (folder.exists() and stamp.exists() and stamp.read_text() == digest.hexdigest()):
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([corridor, "demo", "--quiet", "--enterprises", "300", "--zone", folder], check=True, cwd=ROOT)
        stamp.write_text(digest.hexdigest())
    return folder


class ZoneServer:
    """`corridor serve` on a port that is free, for as long as the block lasts."""

    def __init__(self, corridor, zone):
        self.corridor, self.zone = corridor, zone
        self.command = [corridor, "serve", "--zone", zone, "--port", "0"]

    def __enter__(self):
        self.process = subprocess.Popen(self.command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.output = []
        for line in self.process.stdout:
            self.output.append(line)
            if "http://" in line:
                self.base = "http://" + line.split("http://")[1].split("/")[0].strip()
                break
        else:
            raise RuntimeError("the server did not start:\n" + "".join(self.output))
        threading.Thread(target=lambda: self.output.extend(self.process.stdout), daemon=True).start()
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()

    def run(self, *arguments):
        """Another command over the same zone."""
        subprocess.run([self.corridor, *arguments, "--zone", self.zone], check=True, cwd=ROOT, capture_output=True)

    def get(self, path, **headers):
        """Status, headers and text of an answer, whatever its status."""
        request = urllib.request.Request(self.base + path, headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as answer:
            return answer.code, answer.headers, answer.read()
