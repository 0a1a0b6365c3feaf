package io.github.youju.understand;

import io.github.youju.question.Intent;
import io.github.youju.question.Intent.Topic;
import io.github.youju.question.Operation;
import io.github.youju.question.Selection;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what kind of answer a question wants. */
final class IntentReader {
  private static final Pattern REPORT =
      Pattern.compile("报告|汇编|大会|人代会|会议|\\breports?\\b|\\bmeeting\\b|\\bsession\\b|\\bcongress\\b");
  private static final Object[][] TOPICS = {
    {
      "(?:主要|大致|都|大概)?(?:讲|说|写|谈|介绍|包括|涉及)了?(?:些|一些)?(?:什么|啥|哪些(?:内容|方面))|主要内容|内容提要|概要|梗概|大意|what (?:is|does) .*(?:about|cover|say)\\b|summar(?:y|ise|ize)|overview|gist",
      Topic.GIST
    },
    {
      "有哪些报告|有哪[几些][篇份年][^,。]{0,4}报告|收录了哪[些几]|哪些年[^,。]{0,4}报告|哪几年的报告|都有什么报告|which reports|what reports|which years"
          + " .*reports?",
      Topic.CATALOGUE
    },
    {"多少篇|几篇|多少份报告|几份报告|收录了?多少|how many reports", Topic.COUNT},
    {"受谁委托|受谁的委托|代表谁|受哪|on whose behalf|who commissioned|entrusted", Topic.COMMISSION},
    {
      "分成哪|分为哪|分哪[^,。]{0,4}(?:块|部分)|几大部分|哪几部分|几个部分|目录|章节|结构是|大标题|框架|第[一二三四五六七八]部分|what parts|how many parts|sections of|table of contents|outline",
      Topic.OUTLINE
    },
    {"标题|题目|全称|叫什么名|full title|title of|titled", Topic.TITLE},
    {
      "哪个会|什么会|哪次会|哪届|第几次会议|第几届|会议上|开的是|what meeting|which meeting|which session|at what session|what session|which congress",
      Topic.MEETING
    },
    {
      "谁[^,。?]{0,8}[作做](?!用)|谁作|谁做|谁来作|谁向|报告人|作报告的是|由谁|谁宣读|谁提交|是谁|什么职务|mayor|governor|职务和姓名|who delivered|who gave|who presented|who made|speaker|whose office",
      Topic.SPEAKER
    },
    {"来源|哪个部门发布|谁发布|发布单位|发布机构|published by|who published|source of", Topic.PUBLISHER},
    {"发布时间|什么时候发布|何时发布|哪天发布|发布日期|发布于|when was .* published|publication date", Topic.PUBLISHED},
    {"哪天|哪一天|什么时候|何时|日期|几月几日|几号|when|what date|which day", Topic.DATE},
  };

  /** Asks for an entry of a table of contents; 入围5G工厂目录的两家 asks for none. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?:目录|汇编|合集|选编).*(?:第.{1,3}篇|第?几[篇页]|哪一?[篇页]|[两二]次|重复|市辖区|直辖市)"
              + "|(?:哪个[市区县]|哪里|哪些地方)[^,。]{0,6}在(?:目录|汇编)"
              + "|(?:contents|compilation|collection).*(?:\\bnumber\\b|\\d+(?:th|st|nd|rd)\\b|twice|\\bpage\\b|\\blisted\\b|\\bdistrict\\b)"
              + "|(?:\\bnumber\\b|\\bpage\\b|twice|\\blisted\\b|\\bentry\\b).*(?:contents|compilation|collection)");

  private static final Pattern TARGETS =
      Pattern.compile(
          "(?:主要|全部|所有|哪些|各项)[^,。?]{0,8}目标(?![^,。?]{0,6}(?:增长|增速)多少)|目标(?:有哪些|是哪些|有什么)|main targets|all (?:the )?targets|list .*targets");

  private static final Pattern BEATS =
      Pattern.compile(
          "\\b(?:beat|exceed|miss|missed|meet|met|above|below|short of|surpass)\\b.{0,20}\\btargets?\\b|超过(?:当年|年度|年初)?目标|(?:达到|完成|低于|高于)(?:了)?(?:当年|年度|年初)?目标(?:了)?[吗没]|目标.{0,6}(?:完成|实现|达到|达成|兑现|达标)了?(?:吗|没|么)|目标[^,。?]{0,4}(?:完成|实现|达成|兑现)得?(?:怎么样|怎样|如何|情况)|\\btargets?\\b.{0,24}\\b(?:met|missed|reached|achieved|exceeded|beaten|hit)\\b|(?:是否|是不是|有没有|能否|能不能)(?:完成|实现|达到|超过|达成|兑现)[^,。?]{0,12}目标|目标.{0,4}(?:是否|是不是|有没有|能否|能不能)(?:完成|实现|达到|达成|兑现)");

  /** 目标多少,实际多少: the one against the other. */
  private static final Pattern BOTH_KINDS =
      Pattern.compile(
          "(?:目标|计划|安排|预期|当初|年初|定的).*(?:实际(?!利用|使用|到位)|实绩|结果|到底(?!是?有?(?:多少|几))|最后|最终|真正)|(?:实际(?!利用|使用|到位)|到底(?!是?有?(?:多少|几))|最后|最终).*(?:目标|计划|当初|年初|定的)|(?:growth|result|rate|outcome|figure) and (?:its|the) targets?\\b|\\btargets?\\b.*\\b(?:actual(?:ly)?(?! utili| used| paid)|result|outcome|out-?turn)\\b|\\b(?:actual(?:ly)?(?! utili| used| paid)|result|outcome)\\b.*\\btargets?\\b");

  /** 低于目标多少, 离目标差多少: the difference between a target and what came of it. */
  private static final Pattern SHORTFALL =
      Pattern.compile(
          "(?:低于|高于|超过|超出|超额|少于|多于|未达到?|没有?达到|未完成|没有?完成)[^,。?]{0,8}目标[^,。?]{0,6}(?:多少|几)"
              + "|目标[^,。?比]{0,6}(?:差|低|高|超|少|多)[了出]?(?:多少|几)"
              + "|\\bhow (?:much|far|many (?:percentage )?points)\\b.*\\b(?:miss|missed|exceed|beat|surpass|short|below|above|under|over|fall|fell)\\b.*\\btargets?\\b");

  /** Asks for a reason, whatever else the question compares. */
  private static final Pattern WHY =
      Pattern.compile("为什么|为何(?=[^?。]{2})|为啥|凭什么|什么原因|^why\\b|what (?:was|is|were) the reason");

  /** Who leads the place is told by who gave its report. */
  private static final Pattern LEADER =
      Pattern.compile(
          "[市县区省州]?长(?:是谁|叫什么|是哪位)|谁是[^,。?]{0,6}[市县区省州]长|who (?:is|was) the (?:mayor|governor|head|magistrate)\\b");

  /** Whether a report speaks of something is answered with what it says. */
  private static final Pattern MENTIONED =
      Pattern.compile(
          "(?:有没有|有无|是否|是不是)(?:提到|提及|写到|说到|讲到|谈到|涉及|关于)|(?:提到|提及|写到|说到|讲到|谈到)[^,。?]{1,12}(?:吗|没有|没)(?=$|[?。])|\\b(?:mention|talk about|speak of)\\b");

  /** 各年报告怎样表述营商环境 asks for words, though of every year. */
  private static final Pattern WORDED =
      Pattern.compile("(?:怎样|如何|怎么|是怎样|是如何)(?:表述|描述|写的?|提的?|讲的?|说的?)(?!高)");

  private static final Pattern SERIES =
      Pattern.compile(
          "历年|逐年|各年|历次|(?:over|through) the years|(?:each|every) year\\b|year by year|by year\\b|over time");

  /** 比2004年增加了多少, the year blotted out. */
  private static final Pattern AGAINST =
      Pattern.compile(
          "[和与跟同]"
              + Marked.BLOT
              + "+的?(?:相)?比(?=$|[,。?、谁哪])|比"
              + Marked.BLOT
              + "[^,。]{0,12}(?:多|少|增加|减少|高|低|增长|提高|下降)");

  private static final Set<Topic> ALONE =
      EnumSet.of(
          Topic.CATALOGUE, Topic.COUNT, Topic.COMMISSION, Topic.OUTLINE, Topic.TITLE, Topic.GIST);
  private static final Pattern DESCRIBED =
      Pattern.compile(
          "(?:哪些|什么|哪几[个项方]?|啥)[^,。?]{0,6}(?:困难|问题|矛盾|考虑|措施|举措|办法|不足|短板|工作|做法|经验|原因|挑战|招|成绩|成效|动作)"
              + "|(?:问题|困难|短板|不足|矛盾)(?:是|有|在)(?:什么|啥|哪)"
              + "|(?:重点|主要)(?:工作|任务)(?=$|[有是包,。?])"
              + "|基于(?:哪些|什么)|靠什么|做了(?:啥|什么|哪些)"
              + "|what (?:did|has|have|does|do|will|is|was) .{2,70}\\b(?:do|done|doing)\\b"
              + "|what (?:problems|difficulties|measures|challenges|steps|reasons)");

  private final String question;
  private final int places;
  private final Optional<Selection> selection;
  private final Optional<Operation> operation;
  private final Set<Phrases.Role> roles = EnumSet.noneOf(Phrases.Role.class);

  /**
   * Reads a question whose places and years are blotted out.
   *
   * @param places how many places the question names
   * @param selection the order or the bar that it asks for
   * @param operation what it wants worked out
   */
  IntentReader(
      String question,
      List<Phrases.Found> phrases,
      int places,
      Optional<Selection> selection,
      Optional<Operation> operation) {
    this.question = question;
    this.places = places;
    this.selection = selection;
    this.operation = operation;
    for (Phrases.Found phrase : phrases) {
      roles.add(phrase.role());
    }
  }

  Intent read() {
    if (LEADER.matcher(question).find()) {
      return new Intent.AboutSource(List.of(Topic.SPEAKER));
    }
    if (ENTRY.matcher(question).find()) {
      return new Intent.AboutSource(List.of(Topic.ENTRY));
    }
    if (REPORT.matcher(question).find()) {
      List<Topic> topics = topics();
      if (!topics.isEmpty()) {
        return new Intent.AboutSource(topics);
      }
    }
    Optional<Topic> chapter = ChapterReader.read(question);
    if (chapter.isPresent() && places < 2) {
      return new Intent.AboutSource(List.of(chapter.get()));
    }
    if (WHY.matcher(question).find()) {
      return new Intent.Describe();
    }
    Optional<Intent> attained = AttainmentReader.read(question);
    if (attained.isPresent()) {
      return attained.get();
    }
    if (places == 1 && TARGETS.matcher(question).find()) {
      return new Intent.Targets();
    }
    if (operation.isPresent()) {
      return new Intent.Compute(operation.get());
    }
    if (selection.isPresent() && !asksForRank()) {
      return new Intent.Rank(selection.get());
    }
    if (WORDED.matcher(question).find()) {
      return new Intent.Describe();
    }
    if (SERIES.matcher(question).find()) {
      return new Intent.ListAll(true);
    }
    if (BEATS.matcher(question).find() || namesBothKinds()) {
      return new Intent.Compare();
    }
    if (roles.contains(Phrases.Role.COMPARE) || AGAINST.matcher(question).find()) {
      return new Intent.Compare();
    }
    if (roles.contains(Phrases.Role.ACROSS)) {
      return new Intent.ListAll(false);
    }
    if (roles.contains(Phrases.Role.OPEN)
        || MENTIONED.matcher(question).find()
        || DESCRIBED.matcher(question).find()) {
      return new Intent.Describe();
    }
    if (asksForNames()) {
      return new Intent.Name(roles.contains(Phrases.Role.LIST));
    }
    return new Intent.Lookup();
  }

  /** Whether target and result are set against each other: 目标和实际, 低于目标多少. */
  boolean namesBothKinds() {
    return BOTH_KINDS.matcher(question).find() || SHORTFALL.matcher(question).find();
  }

  /** 增速排第几 asks for a rank that a report states. */
  private boolean asksForRank() {
    return roles.contains(Phrases.Role.RANK) && question.matches(".*第?几[位名]?.*");
  }

  /** What is asked of a report itself; the first four topics are asked for alone. */
  private List<Topic> topics() {
    List<Topic> topics = new ArrayList<>();
    for (Object[] topic : TOPICS) {
      Topic each = (Topic) topic[1];
      boolean taken = each == Topic.DATE && topics.contains(Topic.PUBLISHED);
      if (!taken && Pattern.compile((String) topic[0]).matcher(question).find()) {
        topics.add(each);
        if (ALONE.contains(each)) {
          return topics;
        }
      }
    }
    return topics;
  }

  /** A question that also asks 多少 or 增速 wants the figure: 哪个项目投资多少. */
  private boolean asksForNames() {
    boolean figure =
        roles.contains(Phrases.Role.ASK)
            || roles.contains(Phrases.Role.GROWTH)
            || roles.contains(Phrases.Role.LEVEL)
            || roles.contains(Phrases.Role.RANK)
            || roles.contains(Phrases.Role.SHARE);
    return !figure && (roles.contains(Phrases.Role.WHO) || roles.contains(Phrases.Role.LIST));
  }
}
