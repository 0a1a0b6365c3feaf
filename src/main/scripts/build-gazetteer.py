#!/usr/bin/env python3
"""Builds regions.tsv from the public tables of administrative divisions.

    python3 src/main/scripts/build-gazetteer.py GAZETTEER_FOLDER [OUTPUT]

OUTPUT is the resource file by default; "-" writes to standard output. One line a place, by code:
code, name, short name, level (N country, P province, C city, D county), parent code, pinyin of the
short name, English name, former names (|-separated). An empty short name means: the same as the
name.
"""
import collections
import csv
import json
import os
import re
import sys

RESOURCE = os.path.join(
    os.path.dirname(os.path.abspath(__file__)),
    "../resources/io/github/youju/region/regions.tsv")

MUNICIPALITIES = {"11", "12", "31", "50"}

# Places that one table has and the pinyin table has not yet: their pinyin is put together.
NEWER = {"133100": "C", "500157": "D", "653132": "D", "653228": "D", "653229": "D", "659013": "D"}

# The pinyin table numbers the districts of Sansha as they were never numbered officially.
RENUMBERED = {"460301": "460302", "460302": "460303"}

# Short names that the pinyin table leaves whole or cuts otherwise.
SHORT_NAMES = {
    "本溪满族自治县": "本溪", "阜新蒙古族自治县": "阜新", "东乡族自治县": "东乡",
    "鄂伦春自治旗": "鄂伦春", "鄂温克族自治旗": "鄂温克", "神农架林区": "神农架",
    "大柴旦行政委员会": "大柴旦", "六枝特区": "六枝", "镶黄旗": "镶黄旗", "正镶白旗": "正镶白旗",
    "正蓝旗": "正蓝旗", "重庆城区": "重庆城区",
}

PROVINCES = {
    "11": "Beijing", "12": "Tianjin", "13": "Hebei", "14": "Shanxi", "15": "Inner Mongolia",
    "21": "Liaoning", "22": "Jilin", "23": "Heilongjiang", "31": "Shanghai", "32": "Jiangsu",
    "33": "Zhejiang", "34": "Anhui", "35": "Fujian", "36": "Jiangxi", "37": "Shandong",
    "41": "Henan", "42": "Hubei", "43": "Hunan", "44": "Guangdong", "45": "Guangxi",
    "46": "Hainan", "50": "Chongqing", "51": "Sichuan", "52": "Guizhou", "53": "Yunnan",
    "54": "Xizang", "61": "Shaanxi", "62": "Gansu", "63": "Qinghai", "64": "Ningxia",
    "65": "Xinjiang", "71": "Taiwan", "81": "Hong Kong", "82": "Macao",
}

# The list of English city names is pinyin, wrong or out of date here.
CITIES = {
    "152200": "Hinggan", "152500": "Xilingol", "152900": "Alxa", "232700": "Daxing'anling",
    "420600": "Xiangyang", "513200": "Aba", "513300": "Garze", "540200": "Shigatse",
    "540300": "Chamdo", "540400": "Nyingchi", "540600": "Nagqu", "542500": "Ngari",
    "320800": "Huai'an", "632600": "Golog", "650400": "Turpan", "652700": "Bortala", "652800": "Bayingolin",
    "652900": "Aksu", "653000": "Kizilsu", "653100": "Kashgar", "653200": "Hotan",
    "654000": "Ili", "654300": "Altay", "141100": "Lüliang", "133100": "Xiong'an",
}

KINDS = [
    ("左翼前旗", "Left Wing Front Banner"), ("左翼中旗", "Left Wing Middle Banner"),
    ("左翼后旗", "Left Wing Rear Banner"), ("右翼前旗", "Right Wing Front Banner"),
    ("右翼中旗", "Right Wing Middle Banner"), ("右翼后旗", "Right Wing Rear Banner"),
    ("左旗", "Left Banner"), ("右旗", "Right Banner"), ("前旗", "Front Banner"),
    ("中旗", "Middle Banner"), ("后旗", "Rear Banner"), ("联合旗", "United Banner"),
    ("自治旗", "Autonomous Banner"), ("自治县", "Autonomous County"), ("新区", "New Area"),
    ("林区", "Forestry District"), ("特区", "Special District"), ("矿区", "Mining District"),
    ("区", "District"), ("县", "County"), ("旗", "Banner"), ("市", "City"),
    ("行政委员会", "Administrative Committee"),
]

# Names that changed while the code stayed: the tables of old codes do not know them.
RENAMED = {
    "130502": "桥东区", "130503": "桥西区", "330402": "秀城区", "420600": "襄樊市",
    "420607": "襄阳区", "430800": "大庸市", "510811": "元坝区", "530800": "思茅市",
    "530802": "翠云区",
}

# Old names that say nothing of where the place is.
NAMELESS = {"市辖区", "市区", "郊区", "城区", "矿区", "县", "林区", "东区", "西区", "南区", "北区",
            "中区", "新区", "市中区", "城中区"}


def read(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file)) if name.endswith(".csv") else json.load(file)


def short_name(name, listed):
    if name in SHORT_NAMES:
        return SHORT_NAMES[name]
    if len(listed) < len(name) and name.startswith(listed) and len(listed) > 1:
        return listed
    for kind in ("新区", "特区", "地区", "市", "县", "区", "旗", "盟", "省"):
        stem = name[:-len(kind)]
        if name.endswith(kind) and len(stem) > 1:
            whole = stem.endswith("矿") or kind == "旗" and re.search("[左右前中后]$|联合$", stem)
            return name if whole else stem
    return name


def county_english(name, short, syllables):
    rest = name[len(short):] or name
    kind, word = next((pair for pair in KINDS if rest.endswith(pair[0])), ("", ""))
    if name != short:
        syllables = syllables[:len(short)]
    elif len(kind) < len(name):
        syllables = syllables[:len(name) - len(kind)]
    else:  # 城区, 郊区: the whole of it is a kind
        kind, word = name[-1], dict(KINDS)[name[-1]]
        syllables = syllables[:-1]
    return (romanised(syllables) + " " + word).strip()


def romanised(syllables):
    text = syllables[0]
    for syllable in syllables[1:]:
        text += ("'" if syllable[0] in "aoe" else "") + syllable
    return text.capitalize()


def places(folder):
    """All current places: code -> (name, listed short name, its syllables, level)."""
    rows = read(folder, "areacity_level3_pinyin.csv")
    names = read(folder, "mumuy_list.json")
    history = read(folder, "mumuy_history.json")
    syllable_of = collections.defaultdict(collections.Counter)
    found = {}
    for row in rows:
        for character, syllable in zip(row["ext_name"], row["pinyin"].split()):
            syllable_of[character][syllable] += 1
    def spelt(text):
        return [syllable_of[character].most_common(1)[0][0] for character in text]
    for row in rows:
        name, number, level = row["ext_name"], row["id"], "PCD"[int(row["deep"])]
        code = row["ext_id"][:6]
        if number[:2] == "91" or number[:2] in ("71", "81", "82") and level != "P":
            continue
        if number[:2] in MUNICIPALITIES and level == "C":
            continue
        code = RENUMBERED.get(code, code) if name in ("西沙区", "南沙区") else code
        if code in found:  # a city without counties is listed once more as its own county
            continue
        if level == "C" and not code.endswith("00"):
            level = "D"
        found[code] = (name, row["name"], row["pinyin"].split(), level)
    for code, level in NEWER.items():
        name = names.get(code) or history[code]
        found[code] = (name, name, spelt(name), level)
    return found


def parent_of(code, level, found):
    if level in "NP":
        return ""
    city = code[:4] + "00"
    return city if level == "D" and city in found else code[:2] + "0000"


def former_names(folder, found):
    """Old names by the code of the place that is there now, in the order of the old codes."""
    history = read(folder, "mumuy_history.json")
    successors = read(folder, "mumuy_diff.json")
    current = {(code[:2], place[0]) for code, place in found.items()}
    formers = collections.defaultdict(list, {code: [name] for code, name in RENAMED.items()})
    for old, now in sorted(successors.items()):
        name = history.get(old, "")
        if old in found or name in NAMELESS or not re.search("..[市县区旗盟州]$|.县$", name):
            continue
        for code in now:
            # A name that another place of the province bears today would be taken for that place.
            if code in found and (code[:2], name) not in current and name not in formers[code]:
                formers[code].append(name)
    return formers


def lines(folder):
    found = places(folder)
    english = {}
    provinces = {place[1]: code[:2] for code, place in found.items() if place[3] == "P"}
    for row in read(folder, "china_city_list_en.csv"):
        english[provinces[row["Province"]], row["City"]] = row["City_EN"]
    formers = former_names(folder, found)
    yield "\t".join(["000000", "中国", "", "N", "", "zhong guo", "China", "全国|中华人民共和国"])
    for code, (name, listed, syllables, level) in sorted(found.items()):
        short = short_name(name, listed)
        spelling = syllables[:len(short)]
        if level == "P":
            title = PROVINCES[code[:2]]
        elif level == "C":
            title = CITIES.get(code) or english.get((code[:2], short)) or romanised(spelling)
        else:
            title = county_english(name, short, syllables)
        yield "\t".join([
            code, name, "" if short == name else short, level, parent_of(code, level, found),
            " ".join(spelling), title, "|".join(formers[code])])


def main(arguments):
    if len(arguments) not in (1, 2):
        sys.exit(__doc__)
    output = "".join(line + "\n" for line in lines(arguments[0])).encode("utf-8")
    if arguments[1:] == ["-"]:
        sys.stdout.buffer.write(output)
        return
    with open(arguments[1] if arguments[1:] else RESOURCE, "wb") as file:
        file.write(output)


if __name__ == "__main__":
    main(sys.argv[1:])
