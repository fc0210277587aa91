bin := ".venv/bin"

# an environment in which the checkout is installed for work on it
setup:
    python3.11 -m venv .venv
    {{bin}}/pip install -q -c constraints.txt pip
    {{bin}}/pip install -q -c constraints.txt --group dev $(printf -- ' -e %s' . plugins/*)

test *arguments:
    {{bin}}/pytest {{arguments}}

lint:
    {{bin}}/ruff check .
    {{bin}}/ruff format --check .
    {{bin}}/mypy
    {{bin}}/pyright
    {{bin}}/lint-imports

# lift the quality floors to what is reached, and put them into the pages; refuses to lower one
floors:
    {{bin}}/python -m govreview.testing.floors seeds --raise
    {{bin}}/python -m govreview.testing.floors tests/corpus --raise
    {{bin}}/python -m govreview.testing.floors tests/articles --raise
    {{bin}}/python -m govreview.testing.floors tests/features --raise
    {{bin}}/python -m govreview.testing.floors tests/papers --raise
    {{bin}}/python -m govreview.testing.floors tests/dispatches --raise
    {{bin}}/python -m govreview.testing.floors tests/unseen --raise
    {{bin}}/python docs/scores.py

# everything that CI runs
ci:
    .ci/run

# put into the pages what their commands print now
sessions:
    {{bin}}/python docs/refresh.py docs/how-to/find-out-why.md

# build the site of the documentation into site/ and check its links; with `serve` show it while pages are edited
docs command="build --strict":
    NO_MKDOCS_2_WARNING=1 {{bin}}/mkdocs {{command}}
