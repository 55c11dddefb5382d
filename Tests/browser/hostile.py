"""What a hostile client sends, over a plain socket: each is refused and told in the log, and nobody else notices."""
import json
import re
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor

MEGABYTE = 1 << 20
# A little more than the longest time that Sources/Web/Server/ServerLimits.swift gives a client that says nothing.
PATIENCE = 16


class Answer:
    def __init__(self, received):
        self.received = received
        head, _, self.body = received.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        self.status = int(lines[0].split()[1]) if lines[0].startswith("HTTP/1.1 ") else None
        self.headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}


def request(path="/en/", method="GET", headers=(), body=b"", host="localhost"):
    """The bytes of a request, as hostile as its parts."""
    parts = [method.encode(), b" ", path if isinstance(path, bytes) else path.encode(), b" HTTP/1.1\r\n"]
    lines = ["Accept: application/json", "Connection: close", *([f"Host: {host}"] if host is not None else []), *headers]
    return b"".join(parts) + "\r\n".join(lines).encode() + b"\r\n\r\n" + body


# What is sent at once, and the statuses it may be answered with.
AT_ONCE = {
    "a megabyte of header fields": (request(headers=[f"X-{n}: {'a' * 1000}" for n in range(1000)]), {431}),
    "a megabyte in one header field": (request(headers=["X-One: " + "a" * MEGABYTE]), {431}),
    "ten thousand header fields": (request(headers=[f"X-{n}: 1" for n in range(10_000)]), {431}),
    "an address of a megabyte": (request("/en/" + "a" * MEGABYTE), {400, 414, 431}),
    "a query of 100 kB": (request("/en/figures?words=" + "a" * 100_000), {400, 414, 431}),
    "a query of 12 kB": (request("/en/figures?words=" + "a" * 12_000), {400}),
    "a thousand questions": (request("/en/figures?" + "&".join(f"q{n}=1" for n in range(1000))), {400}),
    "a thousand parts": (request("/en" + "/a" * 900), {400}),
    "a file beyond the assets": (request("/assets/../../../../etc/passwd"), {400, 404}),
    "the same, encoded": (request("/assets/..%2f..%2f..%2fetc%2fpasswd"), {400, 404}),
    "the same, encoded twice": (request("/assets/%252e%252e%252fetc%252fpasswd"), {400, 404}),
    "the same, dots alone encoded": (request("/assets/%2e%2e/%2e%2e/etc/passwd"), {400, 404}),
    "the same, with backslashes": (request("/assets/..\\..\\etc\\passwd"), {400, 404}),
    "the same, with an overlong slash": (request("/assets/..%c0%af..%c0%afetc/passwd"), {400, 404}),
    "a file beyond the pages": (request("/en/../../../etc/passwd"), {400, 404}),
    "the same, encoded, of a page": (request("/en/document/..%2f..%2f..%2fetc%2fpasswd"), {400, 404}),
    "the zone's settings as a document": (request("/en/document/../../zone.yaml"), {400, 404}),
    "a double slash": (request("//etc/passwd"), {400, 404}),
    "a NUL": (request("/en/figure/%00"), {400, 404}),
    "a raw NUL": (request(b"/en/figure/\x00"), {400}),
    "overlong UTF-8": (request("/en/place/%c0%80"), {400, 404}),
    "raw bytes that are no UTF-8": (request(b"/en/place/\xff\xfe"), {400, 404}),
    "half a percent": (request("/en/place/%"), {400, 404}),
    "a query that is no UTF-8": (request("/en/search?q=%ff%fe"), {400}),
    "a NUL in a query": (request("/en/search?q=a%00b"), {400}),
    "a line that ends in an address": (request("/en/search%0d%0aSet-Cookie:x=1"), {400, 404}),
    "a script as a figure": (request("/en/figure/%3Cscript%3Ealert(1)%3C%2fscript%3E/a/b/c/d"), {400, 404}),
    "signs that steer a terminal": (request("/en/%1b[2J%1b]0;owned%07"), {400, 404}),
    "raw signs that turn the line": (request("/en/\u202egnp.exe".encode()), {400, 404}),
    "a depth beyond all": (request("/en/figure/output.gross/zone/all/2024-07.ytd/level?depth=99999999999999999999"), {400}),
    "DELETE": (request(method="DELETE"), {405}),
    "PUT to the record": (request("/en/record", method="PUT", headers=["Content-Length: 2"], body=b"{}"), {405}),
    "TRACE": (request(method="TRACE"), {405}),
    "CONNECT": (request("example.org:443", method="CONNECT"), {400, 404, 405}),
    "a method that nobody knows": (request(method="BREW"), {400, 405}),
    "a method of a megabyte": (request(method="A" * MEGABYTE), {400, 405}),
    "POST to a page that takes none": (request("/en/record", method="POST", headers=["Content-Length: 2"], body=b"{}"), {404, 405}),
    "an article of five megabytes": (
        request("/en/check", method="POST", headers=["Content-Type: text/plain", f"Content-Length: {5 * MEGABYTE}"],
                body=b"a" * 5 * MEGABYTE), {413}),
    "an article of endless pieces": (
        request("/en/check", method="POST", headers=["Content-Type: text/plain", "Transfer-Encoding: chunked"],
                body=b"10000\r\n" + b"a" * 65536 + b"\r\n" + (b"10000\r\n" + b"a" * 65536 + b"\r\n") * 31), {413}),
    "pieces of no length": (
        request("/en/check", method="POST", headers=["Content-Type: text/plain", "Transfer-Encoding: chunked"], body=b"zz\r\na\r\n"), {400}),
    "a length that is none": (request("/en/check", method="POST", headers=["Content-Length: -1"]), {400}),
    "two lengths": (request("/en/check", method="POST", headers=["Content-Length: 3", "Content-Length: 4"], body=b"abcd"), {400}),
    "a length and pieces": (
        request("/en/check", method="POST", headers=["Content-Length: 3", "Transfer-Encoding: chunked"], body=b"0\r\n\r\n"), {400}),
    "a form without its mark": (
        request("/en/check", method="POST", headers=["Content-Type: multipart/form-data", "Content-Length: 2"], body=b"{}"), {400}),
    "another machine's name": (request(host="evil.example"), {421}),
    "a name that begins as ours": (request(host="localhost.evil.example"), {421}),
    "no name": (request(host=None), {400, 421}),
    "two names": (request(headers=["Host: evil.example"]), {400, 421}),
    "a name of a megabyte": (request(host="a" * MEGABYTE), {431}),
    "a header field that is none": (b"GET /en/ HTTP/1.1\r\nHost: localhost\r\nno colon here\r\n\r\n", {400}),
    "a header field with a raw line end": (b"GET /en/ HTTP/1.1\r\nHost: localhost\r\nX: a\rb: c\r\n\r\n", {400}),
    "HTTP of a version to come": (b"GET /en/ HTTP/9.9\r\nHost: localhost\r\n\r\n", {400}),
    "the beginning of TLS": (bytes.fromhex("160301020001000001fc0303") + b"\x00" * 64, {400}),
    "noise": (bytes(range(256)) * 16, {400}),
}

ORDERLY = b"GET /en/help.json HTTP/1.1\r\nHost: localhost\r\n\r\n"


class Hostile:
    def __init__(self, server):
        self.server, self.faults, self.proven = server, [], 0
        self.address = ("127.0.0.1", int(server.base.rsplit(":", 1)[1]))
        self.lock = threading.Lock()

    def expect(self, holds, words):
        with self.lock:
            if holds:
                self.proven += 1
            else:
                self.faults.append(f"hostile: {words}")

    def prove(self):
        before = self.server.get("/en/record.json")[2]
        slow = [self.dribbled_head, self.half_a_head, self.dribbled_body, self.silent, self.silent_after_an_answer, self.reads_nothing]
        with ThreadPoolExecutor(len(slow)) as pool:
            waiting = [pool.submit(proof) for proof in slow]
            for name, (sent, statuses) in AT_ONCE.items():
                self.refused(name, sent, statuses)
            self.pipelined()
            self.crowd()
            for one in waiting:
                one.result()
        self.expect(self.server.get("/en/record.json")[2] == before, "the record is not what it was")
        self.logged("5", False)
        self.unknown()
        for line in self.server.output:
            self.expect(line.rstrip("\n").isprintable(), f"the log says {line!r}")
        return self

    def logged(self, word, is_there=True):
        """Whether a refusal with such a status stands in the log, a line of its own."""
        pattern = re.compile(rf"\] {word}\d* \S+ ")
        deadline = time.monotonic() + (1 if is_there else 0)
        while True:
            found = [line for line in list(self.server.output) if pattern.search(line)]
            if found or time.monotonic() > deadline:
                self.expect(bool(found) == is_there, f"the log {'lacks' if is_there else 'has'} {word}: {found[:3]}")
                return
            time.sleep(0.02)

    # Sent at once.

    def refused(self, name, sent, statuses):
        lines = len(self.server.output)
        started = time.monotonic()
        answer = self.exchange(sent)
        self.expect(answer.status in statuses, f"{name}: answered {answer.status}, {answer.received[:200]!r}")
        self.expect(answer.headers.get("content-type") == "application/problem+json", f"{name}: {answer.headers.get('content-type')}")
        try:
            problem = json.loads(answer.body)
            self.expect(problem.get("status") == answer.status and problem.get("title"), f"{name}: {str(problem)[:200]}")
        except ValueError:
            self.expect(False, f"{name}: no problem details but {answer.body[:100]!r}")
        self.expect(time.monotonic() - started < 5, f"{name}: took {time.monotonic() - started:.1f} s")
        deadline = time.monotonic() + 1
        while len(self.server.output) == lines and time.monotonic() < deadline:
            time.sleep(0.005)
        told = [line for line in self.server.output[lines:] if f" {answer.status} " in line]
        self.expect(len(told) == 1, f"{name}: the log says {self.server.output[lines:]}")
        self.served(f"after {name}")

    def served(self, occasion):
        answer = self.exchange(ORDERLY.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"))
        self.expect(answer.status == 200, f"{occasion} an orderly request is answered {answer.status}")

    def exchange(self, sent, most=8):
        with socket.create_connection(self.address, timeout=most) as line:
            received = b""
            try:
                line.sendall(sent)
            except OSError:
                pass
            try:
                while piece := line.recv(65536):
                    received += piece
            except OSError:
                pass
            return Answer(received)

    def unknown(self):
        """What a page does not ask changes nothing of its answer; it is no way to write into it either."""
        plain, asked = (self.exchange(request(f"/en/figures.json{query}")) for query in ("", "?nobody=%3Cscript%3E&%3Cb%3E=asks"))
        self.expect((asked.status, asked.body) == (200, plain.body), f"a question that no page has: {asked.received[:200]!r}")
        page = self.server.get("/en/figures?nobody=%3Cscript%3Ealert(1)&%3Cb%3E=%22%3E%3Cimg")[2]
        self.expect(b"<script>alert" not in page and b"<img" not in page, "a question that no page has is written into it")

    def pipelined(self):
        """What was asked orderly is answered; what comes behind it is refused, and no third is heard."""
        received = self.exchange(ORDERLY + b"\x00\x01 garbage\r\n\r\n" + ORDERLY).received
        statuses = re.findall(rb"HTTP/1\.1 (\d{3})", received)
        self.expect(statuses == [b"200", b"400"], f"garbage behind an orderly request: {statuses}")
        received = self.exchange(ORDERLY * 200 + b"QUIT\r\n\r\n").received
        statuses = re.findall(rb"HTTP/1\.1 (\d{3})", received)
        self.expect(statuses == [b"200"] * 200 + [b"400"], f"two hundred at once: {len(statuses)}, {statuses[-2:]}")
        self.served("after pipelined garbage")

    # Slow. Each runs beside the others.

    def until_closed(self, line, begun):
        """What comes until the server closes; `None` where it does not."""
        received = b""
        try:
            while time.monotonic() - begun < PATIENCE:
                line.settimeout(max(0.1, PATIENCE - (time.monotonic() - begun)))
                piece = line.recv(65536)
                if not piece:
                    return received
                received += piece
        except TimeoutError:
            return None
        except OSError:
            return received
        return None

    def dribble(self, line, piece, begun):
        """Sends a little every second until the server has had enough."""
        line.settimeout(1)
        received = b""
        while time.monotonic() - begun < PATIENCE:
            try:
                line.sendall(piece)
                got = line.recv(65536)
                if not got:
                    return received
                received += got
            except TimeoutError:
                pass
            except OSError:
                return received
        return None

    def slow(self, name, begin, go_on, statuses):
        begun = time.monotonic()
        with socket.create_connection(self.address) as line:
            line.sendall(begin)
            received = self.dribble(line, go_on, begun) if go_on else self.until_closed(line, begun)
        self.expect(received is not None, f"{name}: still open after {PATIENCE} s")
        status = Answer(received or b"").status
        self.expect(status in statuses, f"{name}: answered {status}, {received!r}")
        if 408 in statuses:
            self.expect(b"application/problem+json" in (received or b""), f"{name}: no problem details")
            self.logged(408)

    def dribbled_head(self):
        self.slow("header fields a line a second", b"GET /en/ HTTP/1.1\r\nHost: localhost\r\n", b"X-Slow: 1\r\n", {408})

    def half_a_head(self):
        self.slow("half a request", b"GET /en/ HTT", b"", {408})

    def dribbled_body(self):
        head = b"POST /en/check.json HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\n"
        self.slow("an article a letter a second", head, b"a", {408})

    def silent(self):
        self.slow("nothing at all", b"", b"", {None})

    def silent_after_an_answer(self):
        self.slow("nothing more after an answer", ORDERLY, b"", {200})

    def reads_nothing(self):
        """Asks on and on and takes no answer: it is not heard further than what the server can hold, and nobody waits for it."""
        with socket.create_connection(self.address) as line:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            line.settimeout(3)
            sent = 0
            try:
                while sent < 64 * MEGABYTE:
                    sent += line.send(b"GET /assets/corridor.css HTTP/1.1\r\nHost: localhost\r\n\r\n" * 100)
            except OSError:
                pass
            self.expect(sent < 64 * MEGABYTE, "who takes no answers is heard without end")
            self.served("while somebody takes no answers")

    def crowd(self):
        """Three hundred connections that say nothing keep nobody out."""
        lines = [socket.create_connection(self.address) for _ in range(300)]
        try:
            self.served("among three hundred silent connections")
        finally:
            for line in lines:
                line.close()
