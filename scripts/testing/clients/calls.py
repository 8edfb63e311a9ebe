"""Makes calls with the generated client: python3 calls.py URL < calls.json. One line of JSON for each: what came back, written again."""

import hashlib
import inspect
import json
import re
import sys

from zhifa_client import Client, ProblemError

client = Client(sys.argv[1])
for call in json.load(sys.stdin):
    method = getattr(client, re.sub(r"[A-Z]", lambda letter: "_" + letter.group().lower(), call["operation"]))
    given = list(call["params"])
    if "request" in call:
        typed = inspect.signature(method).parameters["request"].annotation
        given.append(typed.from_dict(call["request"]))
    try:
        answer = method(*given)
        if isinstance(answer, bytes):
            line = {"sha256": hashlib.sha256(answer).hexdigest()}
        else:
            line = {"answer": answer if isinstance(answer, dict) else answer.to_dict()}
    except ProblemError as error:
        line = {"status": error.status, "problem": error.problem.to_dict()}
    print(json.dumps(line))
