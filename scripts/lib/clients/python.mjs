import { modelsIn } from './models.mjs'
import { openAnswer } from './operations.mjs'

/** A client in Python 3.7 or newer with nothing but its standard library: one data class per type, one method per operation. */
export async function pythonClient({ operations, schemas, names, package: own }) {
  const models = [...(await modelsIn('python', schemas, names, { 'python-version': '3.7' })).values()].join('\n')
  return new Map([
    [`${own}/__init__.py`, 'from .client import Client, ProblemError  # noqa: F401\n'],
    [`${own}/models.py`, models],
    [`${own}/client.py`, client(operations)],
  ])
}

/** `countDeadline` → `count_deadline` */
const snake = (name) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

function method({ id, method: verb, path, params, summary, request, answer }) {
  const taken = [
    'self',
    ...params.map((name) => `${snake(name)}: str`),
    ...(request ? [`request: models.${request}`] : []),
  ]
  const url = path.replaceAll(/\{(\w+)\}/g, (_, name) => `{quote(${snake(name)}, safe='')}`)
  const call = `self._send("${verb.toUpperCase()}", f"${url}", ${request ? 'request.to_dict()' : 'None'})`
  const read = answer === openAnswer ? `json.loads(${call})` : `models.${answer}.from_dict(json.loads(${call}))`
  const type = answer === openAnswer ? 'dict' : `models.${answer}`
  return `    def ${snake(id)}(${taken.join(', ')}) -> ${answer ? type : 'bytes'}:
        """${summary}"""
        return ${answer ? read : call}
`
}

const client = (operations) => `import json
import urllib.error
import urllib.request
from urllib.parse import quote

from . import models


class ProblemError(Exception):
    """What the service refuses, with its stable code and words in both languages."""

    def __init__(self, status: int, problem: models.Problem) -> None:
        super().__init__(f"{problem.code}: {problem.title}")
        self.status = status
        self.problem = problem


class Client:
    """Asks the service: one method for each operation. What it refuses is raised as ProblemError."""

    def __init__(self, url: str, timeout: float = 60) -> None:
        self._url = url.rstrip("/")
        self._timeout = timeout

${operations.map(method).join('\n')}
    def _send(self, method: str, path: str, body: object) -> bytes:
        data = None if body is None else json.dumps(body).encode()
        headers = {"content-type": "application/json"}
        request = urllib.request.Request(self._url + path, data, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=self._timeout) as answer:
                return answer.read()
        except urllib.error.HTTPError as error:
            if error.headers.get_content_type() != "application/problem+json":
                raise
            problem = models.Problem.from_dict(json.loads(error.read()))
            raise ProblemError(error.code, problem) from None
`
