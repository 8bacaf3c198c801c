"""Apertium's server, for this machine only and only as long as whoever started it lives.

The server itself listens on every interface, and one of its addresses fetches any page it is told to.
"""
import os
import sys
import threading

from tornado.httpserver import HTTPServer

from apertium_apy import apy

bind = HTTPServer.bind
HTTPServer.bind = lambda self, port, *rest, **options: bind(self, port, "127.0.0.1")


def leave_with_parent():
    sys.stdin.read()
    os._exit(0)


threading.Thread(target=leave_with_parent, daemon=True).start()
apy.main()
