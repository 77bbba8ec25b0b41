package hellowork.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk of README.md, pasted as it stands, against the program as a newcomer starts it. */
class ReadmeWalkIT {
    private static final Path README = Path.of(System.getProperty("hellowork.readme", "../README.md"));
    private static final Pattern WALK = Pattern.compile("<!-- walk -->(.*?)<!-- /walk -->", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    private static @Nullable Deployment deployment;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        deployment = Deployment.demonstration();
    }

    @AfterAll
    static void stop() {
        if (deployment != null) {
            deployment.close();
        }
    }

    @Test
    void the_walk_ends_with_the_outreach_in_the_inbox_and_its_events_in_the_history() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs bash");

        LocalDate day = LocalDate.now(BusinessTime.JAPAN);
        String said = pasted(walk());

        assertThat(said).as("the search").contains("\"selfIntroduction\":");
        assertThat(said)
                .as("the inbox of the job seeker")
                .contains("\"complaintContact\":", "\"subject\":\"求人のご案内\"", "\"unread\":1");
        assertThat(said).as("the answer, as the organization sees it").contains("\"lastSender\":\"JOB_SEEKER\"");
        assertThat(said).as("the refusal after the block").contains("\"code\":\"P-NOT-AVAILABLE\"");
        assertThat(said.lines().filter(line -> line.startsWith("{\"position\":")))
                .as("the history")
                .extracting(ReadmeWalkIT::type)
                .containsExactly("MessageSent", "ComplaintContactStated", "ReplySent");
        assertThat(said).doesNotContain("curl:", "command not found", "P-INPUT");

        String again = pasted(walk());
        assertThat(again).as("a second time").contains("\"MessageSent\":2");
        int oneMore = used(said) + 1;
        boolean midnightHasPassed = !LocalDate.now(BusinessTime.JAPAN).equals(day);
        assertThat(used(again)).as("the quota").isIn(oneMore, midnightHasPassed ? 1 : oneMore);
    }

    private static String type(String event) {
        return found("\"type\":\"([A-Za-z]+)\"", event);
    }

    private static int used(String said) {
        return Integer.parseInt(found("\"used\":([0-9]+)", said));
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private static String walk() throws IOException {
        Matcher walk = WALK.matcher(Files.readString(README));
        assertThat(walk.find()).as("the walk in " + README).isTrue();
        return BLOCK.matcher(walk.group(1))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining("\n"));
    }

    /** What a terminal shows; the walk itself reads where the program is from HELLO. */
    private String pasted(String script) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Path input = Files.writeString(folder.resolve("input"), script);
        ProcessBuilder bash = new ProcessBuilder(List.of("/bin/bash", "--noprofile", "--norc", "-s"))
                .redirectInput(input.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        bash.environment().put("HELLO", String.valueOf(deployment == null ? null : deployment.url()));
        Process process = bash.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError("the walk does not end:\n" + Files.readString(output) + "\nthe program said:\n"
                    + (deployment == null ? "" : deployment.said()));
        }
        return Files.readString(output);
    }
}
