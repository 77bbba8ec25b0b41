package hellowork.query.threads;

import io.swagger.v3.oas.annotations.media.Schema;

/** A conversation as the one who asks may see it. Two types, so that nothing of one gets into the other by mistake. */
@Schema(oneOf = {OrganizationsThread.class, InboxThread.class})
sealed interface ThreadView permits OrganizationsThread, InboxThread {}
