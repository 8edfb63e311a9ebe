import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks the rules service for a deadline and for a paper. One file, nothing but the JDK (11 or newer): {@code java Main.java [URL]}.
 * A real program makes its client from /openapi.json and reads JSON with the library that it has.
 */
public class Main {
  private static final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  public static void main(String[] args) throws Exception {
    String url = args.length > 0 ? args[0] : "http://127.0.0.1:4880";

    HttpResponse<String> found =
        post(url + "/v1/deadlines/count", "{\"rule\":\"penalty.hearing-request\",\"start\":\"2026-09-28\"}");
    System.out.println(found.statusCode() + " " + text(found.body(), "due"));

    // What cannot be answered has a stable code, and words in both languages.
    HttpResponse<String> unknown =
        post(url + "/v1/deadlines/count", "{\"rule\":\"no.such\",\"start\":\"2026-09-28\"}");
    System.out.println(unknown.statusCode() + " " + text(unknown.body(), "code"));

    // The sample data of a form, sent back to be made into a paper.
    String form = send(HttpRequest.newBuilder(URI.create(url + "/v1/forms/penalty-decision")).build()).body();
    String sample = form.substring(form.indexOf("\"sample\":") + "\"sample\":".length(), form.length() - 1);
    HttpResponse<String> paper =
        post(url + "/v1/papers/render", "{\"form\":\"penalty-decision\",\"format\":\"html\",\"data\":" + sample + "}");
    System.out.println(paper.statusCode() + " " + paper.headers().firstValue("content-type").orElse(""));
  }

  private static HttpResponse<String> post(String url, String json) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(url))
            .header("content-type", "application/json")
            .timeout(Duration.ofSeconds(30))
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build());
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** The first text of that name. */
  private static String text(String json, String name) {
    Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
    return found.find() ? found.group(1) : "";
  }
}
