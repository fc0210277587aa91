"""The limit in time: where it holds, and that it leaves the alarm as it was."""

from __future__ import annotations

import signal
import threading
import time

import pytest

from govreview.plugins.limits import OutOfTimeError, limited_to


def test_the_limit_ends_what_takes_too_long() -> None:
    """After so many seconds the block is left."""
    with pytest.raises(OutOfTimeError), limited_to(0.05):
        time.sleep(5)


def test_the_alarm_is_as_it_was_afterwards() -> None:
    """Neither a timer nor a handler is left behind, whether the limit was reached or not."""
    before = signal.getsignal(signal.SIGALRM)
    with limited_to(60):
        pass
    with pytest.raises(OutOfTimeError), limited_to(0.01):
        time.sleep(5)
    assert signal.getitimer(signal.ITIMER_REAL)[0] == 0
    assert signal.getsignal(signal.SIGALRM) is before


def test_somebody_elses_alarm_is_not_touched() -> None:
    """Where an alarm is set already there is no limit."""
    signal.setitimer(signal.ITIMER_REAL, 60)
    try:
        with limited_to(0.01):
            time.sleep(0.05)
        assert signal.getitimer(signal.ITIMER_REAL)[0] > 50
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def test_there_is_no_limit_beside_the_main_thread() -> None:
    """A thread that cannot take signals works on without a limit."""
    done = []

    def work() -> None:
        with limited_to(0.01):
            time.sleep(0.05)
        done.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done == [True]


@pytest.mark.parametrize("seconds", [None, 0])
def test_no_limit_asked_for(seconds: float | None) -> None:
    """Without a number of seconds no timer is set."""
    with limited_to(seconds):
        assert signal.getitimer(signal.ITIMER_REAL)[0] == 0
