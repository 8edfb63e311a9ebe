import { modelsIn } from './models.mjs'
import { openAnswer } from './operations.mjs'

const folder = (name) => name.replaceAll('.', '/')

/** A client in Java 11 with Jackson: one class per type, one method per operation. */
export async function javaClient({ operations, schemas, names, package: own }) {
  const models = await modelsIn('java', schemas, names, { package: own, 'array-type': 'list' })
  // How quicktype reads and writes whole texts; the client does that itself.
  models.delete('Converter.java')
  return new Map([
    ...[...models].map(([name, text]) => [`${folder(own)}/${name}`, text]),
    [`${folder(own)}/Client.java`, client(own, operations)],
    [`${folder(own)}/ProblemException.java`, problem(own)],
  ])
}

function method({ id, method: verb, path, params, summary, request, answer }) {
  const address = path.split(/(\{\w+\})/).filter((part) => part !== '')
  const url = address.map((part) => (part.startsWith('{') ? `encoded(${part.slice(1, -1)})` : JSON.stringify(part)))
  const taken = [...params.map((name) => `String ${name}`), ...(request ? [`${request} request`] : [])]
  const call = `send(${JSON.stringify(verb.toUpperCase())}, ${url.join(' + ')}, ${request ? 'request' : 'null'})`
  const [type, read] =
    answer === openAnswer
      ? ['Map<String, Object>', 'new TypeReference<>() {}']
      : [answer ?? 'byte[]', `${answer}.class`]
  return `  /** ${summary} */
  public ${type} ${id}(${taken.join(', ')}) throws IOException, InterruptedException {
    return ${answer ? `mapper.readValue(${call}, ${read})` : call};
  }
`
}

const client = (own, operations) => `package ${own};

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Asks the service: one method for each operation. What it refuses is thrown as {@link ProblemException}. */
public final class Client {
  private final String url;
  private final Duration patience;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  /** What is not said is not sent, but a map keeps its nulls; what a later version says more is passed over. */
  private final ObjectMapper mapper =
      new ObjectMapper()
          .setDefaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

  /** @param url of the service, as {@code http://127.0.0.1:4880} */
  public Client(String url) {
    this(url, Duration.ofSeconds(60));
  }

  public Client(String url, Duration patience) {
    this.url = url.replaceAll("/+$", "");
    this.patience = patience;
  }

${operations.map(method).join('\n')}
  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private byte[] send(String method, String path, Object body) throws IOException, InterruptedException {
    HttpRequest.BodyPublisher sent =
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofByteArray(mapper.writeValueAsBytes(body));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + path))
            .timeout(patience)
            .header("content-type", "application/json")
            .method(method, sent)
            .build();
    HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() == 200) return answer.body();
    String type = answer.headers().firstValue("content-type").orElse("");
    if (!type.startsWith("application/problem+json")) throw new IOException("answered " + answer.statusCode());
    throw new ProblemException(answer.statusCode(), mapper.readValue(answer.body(), Problem.class));
  }
}
`

const problem = (own) => `package ${own};

/** What the service refuses, with its stable code and words in both languages. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;
  private final transient Problem problem;

  public ProblemException(int status, Problem problem) {
    super(problem.getCode() + ": " + problem.getTitle());
    this.status = status;
    this.problem = problem;
  }

  public int getStatus() {
    return status;
  }

  public Problem getProblem() {
    return problem;
  }
}
`
