/**
 * Which job seekers may this organization see, and which of them fit? An index of Lucene in each query node, fed from the
 * events. Nothing here knows who a job seeker is.
 */
@NullMarked
package hellowork.query.search;

import org.jspecify.annotations.NullMarked;
