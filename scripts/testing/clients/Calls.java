import cn.zhifa.client.Client;
import cn.zhifa.client.ProblemException;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes calls with the generated client: {@code java Calls URL < calls.json}. One line of JSON for each: what came back, written again. */
public class Calls {
  private static final ObjectMapper mapper =
      new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS));

  public static void main(String[] args) throws Exception {
    Client client = new Client(args[0]);
    for (JsonNode call : mapper.readTree(System.in)) {
      String operation = call.get("operation").asText();
      Method method =
          Arrays.stream(Client.class.getMethods()).filter(one -> one.getName().equals(operation)).findFirst().get();
      List<Object> given = new ArrayList<>();
      for (JsonNode param : call.get("params")) given.add(param.asText());
      if (call.has("request")) {
        Class<?> typed = method.getParameterTypes()[given.size()];
        given.add(mapper.treeToValue(call.get("request"), typed));
      }
      System.out.println(mapper.writeValueAsString(lineOf(client, method, given)));
    }
  }

  private static ObjectNode lineOf(Client client, Method method, List<Object> given) throws Exception {
    ObjectNode line = mapper.createObjectNode();
    try {
      Object answer = method.invoke(client, given.toArray());
      if (answer instanceof byte[]) return line.put("sha256", sha256((byte[]) answer));
      line.set("answer", mapper.valueToTree(answer));
    } catch (InvocationTargetException thrown) {
      if (!(thrown.getCause() instanceof ProblemException)) throw thrown;
      ProblemException problem = (ProblemException) thrown.getCause();
      line.put("status", problem.getStatus());
      line.set("problem", mapper.valueToTree(problem.getProblem()));
    }
    return line;
  }

  private static String sha256(byte[] bytes) throws Exception {
    StringBuilder hex = new StringBuilder();
    for (byte one : MessageDigest.getInstance("SHA-256").digest(bytes)) hex.append(String.format("%02x", one));
    return hex.toString();
  }
}
