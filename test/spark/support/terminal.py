"""Runs a program in a terminal of its own and prints what the terminal got.

terminal.py '<text>=<presses>,...' program argument...: when the program has written <text>, Ctrl-C is pressed so many times.
The last line is the program's end: its exit code, or the signal's number below zero.
"""
import os
import pty
import sys

presses = [step.split("=") for step in sys.argv[1].split(",") if step]
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
written = b""
while True:
    try:
        data = os.read(terminal, 4096)
    except OSError:  # the program has ended
        break
    if not data:
        break
    written += data
    if presses and f"<{presses[0][0]}>".encode() in written:
        for _ in range(int(presses.pop(0)[1])):
            os.write(terminal, b"\x03")
sys.stdout.buffer.write(written)
print(f"\nend {os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])}")
