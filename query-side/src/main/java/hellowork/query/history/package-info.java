/** What has happened, and how did things stand then? The history as an auditor reads it, without who somebody is. */
@NullMarked
package hellowork.query.history;

import org.jspecify.annotations.NullMarked;
