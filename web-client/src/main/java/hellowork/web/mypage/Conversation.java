package hellowork.web.mypage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with an organization, as the inbox shows it.
 *
 * @param complaintContact 個人情報管理・苦情処理責任者, as of the first message (S-14)
 * @param complaintContactNow who holds that office now, where it is somebody else
 * @param messages in the order of sending; absent in a list
 */
record Conversation(
        String threadId,
        Organization organization,
        @Nullable Officer complaintContact,
        @Nullable Officer complaintContactNow,
        String subject,
        Instant lastMessageAt,
        String lastSender,
        int unread,
        @Nullable Decline decline,
        @Nullable List<Message> messages) {

    record Organization(
            String organizationId,
            @Nullable String name,
            @Nullable String category) {}

    record Officer(String name, String phone, String mailAddress) {}

    record Decline(Instant at, @Nullable String reason) {}

    /**
     * @param contractor who wrote in a municipality's name, if a contractor did
     * @param readAt when the other side's message was read here, or one's own there
     */
    record Message(
            String messageId,
            String sender,
            @Nullable String kind,
            @Nullable String subject,
            String body,
            Instant sentAt,
            @Nullable String contractor,
            @Nullable Instant readAt) {
        public boolean isOwn() {
            return sender.equals("JOB_SEEKER");
        }
    }

    /** What the organization wrote and was not read yet. */
    List<Message> unreadMessages() {
        return messages == null
                ? List.of()
                : messages.stream()
                        .filter(message -> !message.isOwn() && message.readAt() == null)
                        .toList();
    }
}
