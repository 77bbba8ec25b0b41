/** ハローワークの窓口: registrations of job seekers, above all of those without a MyPage (S-33). */
@NullMarked
package hellowork.web.desk;

import org.jspecify.annotations.NullMarked;
