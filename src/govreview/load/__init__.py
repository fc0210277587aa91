"""From files to documents: the text exactly as its bytes say, and what the caller or a manifest knows about it."""

from __future__ import annotations

from govreview.load.manifest import Folder, load_folder
from govreview.load.text import decode, read

__all__ = ["Folder", "decode", "load_folder", "read"]
