"""Asks the rules service for a deadline, does an act, and makes a paper. Nothing but the standard library.

    npm start                  # in another terminal: the service on port 4880
    python3 main.py            # or: python3 main.py http://127.0.0.1:4880
"""

import json
import sys
import urllib.error
import urllib.request

url = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:4880"


def ask(path, body=None):
    """The answer to a request: JSON as a value, a paper as bytes. A problem is raised with its stable code."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url + path, data, {"content-type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            content = answer.read()
            return json.loads(content) if answer.headers.get_content_type() == "application/json" else content
    except urllib.error.HTTPError as error:
        problem = json.loads(error.read())
        raise RuntimeError(f"{problem['code']}: {problem.get('detail', problem['title'])}") from None


found = ask("/v1/deadlines/count", {"rule": "penalty.hearing-request", "start": "2026-09-28"})
print(found["deadline"]["due"], found["deadline"]["explanation"])

try:
    ask("/v1/deadlines/count", {"rule": "no.such", "start": "2026-09-28"})
except RuntimeError as error:
    print(error)

# A case is its record: the service gives the longer one back, and we keep it.
record = {
    "id": "2026-0001",
    "procedure": "penalty.ordinary",
    "agency": "demo-bureau",
    "cause": "public-place.unlicensed",
    "entries": [],
}
with open(sys.path[0] + "/people.json", encoding="utf-8") as file:
    registry = json.load(file)
with open(sys.path[0] + "/intake.json", encoding="utf-8") as file:
    act = json.load(file)
proposal = ask("/v1/acts/preflight", {"record": record, "act": act, "registry": registry})
at = act["on"] + "T17:00"
done = ask(
    "/v1/acts/perform",
    {
        "record": record,
        "act": act,
        "registry": registry,
        "entered": {"by": act["by"][0], "at": at},
        "confirmations": [
            {"person": person, "at": at, "digest": proposal["digest"], "how": {"way": "session"}}
            for person in proposal["confirmers"]
        ],
    },
)
print("ok" if done["ok"] else done["findings"], len(done.get("record", record)["entries"]))

form = ask("/v1/forms/penalty-decision")
pdf = ask("/v1/papers/render", {"form": form["id"], "data": form["sample"]})
print(form["title"], pdf[:5].decode())
