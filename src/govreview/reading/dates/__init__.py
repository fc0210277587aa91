"""When: mentions of dates and ages, and the arithmetic behind them."""
