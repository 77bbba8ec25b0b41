package hellowork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The form of docker-compose.yml, which needs no Docker to be looked at. */
class ComposeTest {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(:\\?|:-|})");

    private final String text;
    private final Map<?, ?> compose;
    private final Map<?, ?> services;

    ComposeTest() throws IOException {
        text = Files.readString(file("docker-compose.yml"));
        compose = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
        services = map(compose.get("services"));
    }

    @Test
    void each_process_of_the_service_is_described() {
        assertThat(strings(services.keySet()))
                .contains("postgres", "axon-server", "mailpit", "command-side", "query-side", "web-client");
    }

    @Test
    void each_service_has_an_image_with_a_version_or_a_build_folder_with_a_dockerfile() {
        services.forEach((name, service) -> {
            Object build = map(service).get("build");
            if (build != null) {
                Path dockerfile = file(build.toString()).resolve("Dockerfile");
                assertThat(dockerfile).exists();
                assertThat(read(dockerfile))
                        .contains("FROM eclipse-temurin:25-jre", "COPY target/*-exec.jar", "\nUSER ", "\nHEALTHCHECK ");
            } else {
                assertThat(map(service).get("image")).asString().matches("[a-z/-]+:[^:]*\\d.*");
            }
        });
    }

    @Test
    void each_file_that_a_dockerfile_copies_is_let_through_and_there() {
        for (String side : List.of("command-side", "query-side", "web-client")) {
            assertThat(file(side).resolve("healthy")).exists().isExecutable();
            assertThat(read(file(side).resolve(".dockerignore"))).contains("!healthy", "!target/*-exec.jar");
        }
    }

    @Test
    void each_service_says_how_its_health_is_checked() {
        services.forEach((name, service) -> {
            Map<?, ?> check = map(map(service).get("healthcheck"));
            assertThat(list(check.get("test")))
                    .as("%s", name)
                    .hasSizeGreaterThan(1)
                    .first()
                    .isEqualTo("CMD");
            assertThat(strings(check.keySet())).as("%s", name).contains("interval", "timeout", "retries");
        });
    }

    @Test
    void each_port_is_published_once_and_on_loopback_only() {
        List<String> published = all("ports");
        assertThat(published).isNotEmpty().allSatisfy(port -> assertThat(port).matches("127\\.0\\.0\\.1:\\d+:\\d+"));
        assertThat(published.stream()
                        .map(port -> port.replaceAll(".*:(.*):.*", "$1"))
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void each_volume_is_declared_and_each_declared_one_is_used_and_each_file_is_there() {
        Set<String> named = new TreeSet<>();
        for (String volume : all("volumes")) {
            String source = volume.replaceAll(":.*", "");
            if (source.startsWith("./")) {
                assertThat(file(source)).exists();
            } else {
                named.add(source);
            }
        }
        assertThat(named).isEqualTo(strings(map(compose.get("volumes")).keySet()));
    }

    @Test
    void links_in_mails_lead_to_where_the_proxy_answers() {
        Map<?, ?> command = map(map(services.get("command-side")).get("environment"));
        String port = list(map(services.get("proxy")).get("ports"))
                .getFirst()
                .toString()
                .replaceAll("127\\.0\\.0\\.1:(\\d+):\\d+", "$1");
        assertThat(command.get("HELLOWORK_PUBLIC_URL"))
                .isEqualTo("${HELLOWORK_PUBLIC_URL:-http://localhost:" + port + "}");
        assertThat(read(file(".env.example"))).contains("\nHELLOWORK_PUBLIC_URL=http://localhost:" + port + "\n");
    }

    @Test
    void only_the_command_side_has_the_keys_that_codes_are_derived_from() {
        Map<?, ?> command = map(services.get("command-side"));
        assertThat(map(command.get("environment")).get("HELLOWORK_COMMAND_KEYS"))
                .isEqualTo("/var/lib/hellowork/command-keys");
        assertThat(list(command.get("volumes")).toString()).contains("command-keys:/var/lib/hellowork/command-keys");
        assertThat(read(file("command-side/Dockerfile"))).contains("/var/lib/hellowork/command-keys");
        services.forEach((name, service) -> {
            if (!name.equals("command-side") && map(service).get("volumes") != null) {
                assertThat(list(map(service).get("volumes")).toString())
                        .as("%s", name)
                        .doesNotContain("command-keys");
            }
        });
    }

    @Test
    void a_service_waits_for_the_health_of_services_that_are_there_and_that_their_profile_does_not_take_away() {
        services.forEach((name, service) -> {
            if (map(service).get("depends_on") instanceof Map<?, ?> needed) {
                needed.forEach((other, how) -> {
                    assertThat(strings(services.keySet())).contains(other.toString());
                    assertThat(map(how).get("condition")).isEqualTo("service_healthy");
                    boolean optional = map(services.get(other)).containsKey("profiles");
                    assertThat(Boolean.FALSE.equals(map(how).get("required")))
                            .as("%s needs %s", name, other)
                            .isEqualTo(optional);
                });
            }
        });
        assertThat(list(map(services.get("axon-server")).get("profiles")).toString())
                .isEqualTo("[axon-server]");
    }

    @Test
    void each_host_that_an_address_names_is_a_service() {
        String inside = text.replaceAll("(?m)#.*$|^.*HELLOWORK_PUBLIC_URL.*$", ""); // that is for people outside
        Matcher hosts =
                Pattern.compile("(?:://|_HOST: |SERVERS: )([a-z][a-z-]+)").matcher(inside);
        while (hosts.find()) {
            assertThat(strings(services.keySet())).contains(hosts.group(1));
        }
        Matcher targets = Pattern.compile("([a-z-]+):8080").matcher(read(file("deploy/proxy/Caddyfile")));
        while (targets.find()) {
            assertThat(strings(services.keySet())).contains(targets.group(1));
        }
    }

    @Test
    void each_secret_comes_from_the_environment_without_a_default_and_each_variable_is_in_the_example() {
        String example = read(file(".env.example"));
        Matcher variables = VARIABLE.matcher(text);
        while (variables.find()) {
            assertThat(example).contains("\n" + variables.group(1) + "=");
            if (variables.group(1).endsWith("PASSWORD")) {
                assertThat(variables.group(2)).as(variables.group(1)).isEqualTo(":?");
            }
        }
        services.forEach((name, service) -> {
            if (map(service).get("environment") instanceof Map<?, ?> environment) {
                environment.forEach((variable, value) -> {
                    if (variable.toString().endsWith("PASSWORD")) {
                        assertThat(value).as("%s %s", name, variable).asString().startsWith("${");
                    }
                });
            }
        });
        assertThat(example).doesNotContainPattern("PASSWORD=.");
    }

    private List<String> all(String key) {
        List<String> found = new ArrayList<>();
        services.values().forEach(service -> {
            if (map(service).get(key) != null) {
                list(map(service).get(key)).forEach(value -> found.add(value.toString()));
            }
        });
        return found;
    }

    private static Path file(String path) {
        return Repository.root().resolve(path).normalize();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    private static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }

    private static Set<String> strings(Set<?> keys) {
        Set<String> strings = new TreeSet<>();
        keys.forEach(key -> strings.add(key.toString()));
        return strings;
    }
}
