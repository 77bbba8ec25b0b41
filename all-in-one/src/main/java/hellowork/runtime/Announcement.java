package hellowork.runtime;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/** Says where everything is, once all of it is there: in one block on the console and in the address file. */
final class Announcement {
    private final ObjectProvider<StartupNotice> notices;

    Announcement(ObjectProvider<StartupNotice> notices) {
        this.notices = notices;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) throws IOException {
        Environment environment = event.getApplicationContext().getEnvironment();
        String address = "http://localhost:" + environment.getRequiredProperty("local.server.port");
        StringBuilder block =
                new StringBuilder("""

                    ハローワーク求職情報提供サービス / Hello Work job-seeker information provision: ready

                      Start page         %1$s/
                      Mail it sends      %1$s/mail
                      API documentation  %1$s/docs
                      Health             %1$s/actuator/health
                      Data folder        %2$s
                    """.formatted(address, environment.getRequiredProperty("hellowork.data")));
        for (List<String> lines :
                notices.orderedStream().map(StartupNotice::lines).toList()) {
            block.append(lines.isEmpty() ? "" : "\n");
            lines.forEach(line -> block.append("  ").append(line).append('\n'));
        }
        System.out.println(block.append("\n  Ctrl-C stops everything.\n"));
        System.out.flush();
        OwnerOnly.write(Path.of(environment.getRequiredProperty("hellowork.address-file")), address + "\n");
    }
}
