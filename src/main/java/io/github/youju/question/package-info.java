/** What is asked, once it is understood. Records only. */
package io.github.youju.question;
