/** The messages between organizations and job seekers, as each of the two may see them (S-32). */
@NullMarked
package hellowork.query.threads;

import org.jspecify.annotations.NullMarked;
