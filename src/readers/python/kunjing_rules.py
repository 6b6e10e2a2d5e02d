"""Decides with the compiled rule book that `kunjing compile` writes; docs/compiled.md says what is in it. Python 3.8, no dependency.

    rules = Rules.read("rules.json")
    day = rules.on("2017-06-01", standards=[...], readings={})
    day.decide({"father": {"status": "deceased"}})   # or flat: {"father_status": "deceased"}

Unknown is None or absent; money is whole fen.
"""
import datetime, json, re, sys
from fractions import Fraction


def fen(yuan):
    return int(Fraction(yuan) * 100)


def months_before(day, months):
    count = day.year * 12 + day.month - 1 - months
    year, month = count // 12, count % 12 + 1
    first_after = datetime.date(year + month // 12, month % 12 + 1, 1)
    return datetime.date(year, month, min(day.day, (first_after - datetime.timedelta(days=1)).day))


def latest_birth(on, months, on_birthday):
    limit = on if on_birthday else on - datetime.timedelta(days=1)
    following = limit + datetime.timedelta(days=1)
    if following.day == 1:  # the last of a month answers to the last of a month
        return months_before(following, months) - datetime.timedelta(days=1)
    return months_before(limit, months)


def terms(variable):
    """The ages or terms of a variable, in months."""
    return variable["months"] if "months" in variable else [years * 12 for years in variable.get("years", ())]


class Rules:
    @classmethod
    def read(cls, path):
        with open(path, encoding="utf-8") as file:
            return cls(json.load(file))

    def __init__(self, form):
        if form.get("format") not in (1, 2):
            raise ValueError("a compiled rule book of format 1 or 2 was expected")
        self.form = form
        self.facts = {fact["path"]: fact for fact in form["facts"]}
        self.path_of = {fact["column"]: fact["path"] for fact in form["facts"]}
        self.variable_of, self.kids, place, nodes = [], [], 0, form["nodes"]
        while place < len(nodes):
            width = form["variables"][nodes[place]]["width"]
            self.variable_of.append(nodes[place])
            self.kids.append(nodes[place + 1 : place + 1 + width])
            place += 1 + width

    def on(self, day, standards=(), readings=None):
        return Day(self, day, standards, readings or {})


class Day:
    def __init__(self, rules, on, standards, readings):
        self.rules, form, self.on = rules, rules.form, on
        options = {reading["id"]: reading["options"] for reading in form["readings"]}
        for key, option in readings.items():
            if option not in options.get(key, ()):
                raise ValueError("readings: no such reading or option")
        chosen = {reading["id"]: readings.get(reading["id"], reading["default"]) for reading in form["readings"]}
        self.option = {key: options[key].index(option) for key, option in chosen.items()}
        ages, today = form["ages"], datetime.date.fromisoformat(on)
        on_birthday = chosen[ages["reading"]] == ages["onBirthday"]
        self.latest = {
            months: str(latest_birth(today, months, on_birthday))
            for variable in form["variables"] for months in terms(variable)
        }
        self.entries = {
            (one["standard"], one.get("rural"), one["division"]): one["amount"]
            for one in standards if one["from"] <= on <= (one.get("until") or "9999-12-31")
        }
        self.divisions = [""] + sorted({division for _, _, division in self.entries} - {form["place"]["city"]})
        self.floors = {one["id"]: one["floor"]["amount"] for one in form["standards"] if one["floor"]}

    def decide(self, case):
        """Everything that follows for a child."""
        known, form = self.known(case), self.rules.form
        possible = [self.bands(variable, known) for variable in form["variables"]]
        reach = lambda root: self.reach(root, possible)
        truth = lambda verdict: self.truth(reach(verdict["root"]))
        settings = self.settings(possible, known)
        needed, benefits = set(), {}
        for benefit in form["benefits"]:
            benefits[benefit["id"]] = self.benefit(benefit, reach, settings, known, needed)
        least, most, complete = [], [], True
        for where, divisions in settings:
            for end in self.reach(form["monthly"], where):
                parts = [form["ends"][part] for part in form["ends"][end]["sum"]]
                for division in divisions:
                    for beyond in subsets(set().union(*(self.open(part, known) for part in parts))):
                        sums = [self.comes_to(part, division, known, beyond) for part in parts]
                        least.append(sum(one or 0 for one in sums))
                        most.append(least[-1])
                        complete = complete and None not in sums
        return {
            "categories": {one["id"]: truth(one) for one in form["categories"]},
            "inDifficulty": truth(form["inDifficulty"]),
            "benefits": benefits,
            "measures": {one["id"]: truth(one) for one in form["measures"]},
            "monthly": {"min": min(least), "max": max(most) if complete else None},
            "standardsMissing": [one["id"] for one in form["standards"] if one["id"] in needed],
        }

    def benefit(self, benefit, reach, settings, known, needed):
        ends, paid = self.rules.form["ends"], self.truth(reach(benefit["root"]))
        result = {"status": {True: "entitled", None: "undetermined", False: "not-entitled"}[paid], "amount": None, "excludedBy": []}
        if paid is False and benefit["standing"] is not None:
            against = [set(ends[end]["against"]) for end in reach(benefit["standing"]) if ends[end] is not False]
            if against:
                standing = set.intersection(*against) or set.union(*against)
                result["status"] = "excluded"
                result["excludedBy"] = [one["holder"] for at, one in enumerate(benefit["obstacles"]) if at in standing]
        elif paid is not False and benefit["outcome"] is not None:
            spans = [
                self.formula(ends[end], division, known, needed)
                for where, divisions in settings for end in self.reach(benefit["outcome"], where) if ends[end] is not False
                for division in divisions
            ]
            sums = {amount for span in spans for amount in span or (None,)}
            if paid and len(sums) == 1:
                result["amount"] = sums.pop()
        return result

    def known(self, case):
        """The facts that are recorded, by path; refuses what the dictionary does not know."""
        rules, known = self.rules, {}
        for key, value in case.items():
            inner = value.items() if isinstance(value, dict) else ((None, value),)
            for name, one in inner:
                path = rules.path_of.get(key, key) if name is None else key + "." + name
                if path not in rules.facts:
                    if name is None and one is None and any(fact.startswith(key + ".") for fact in rules.facts):
                        continue
                    raise ValueError("no such fact")
                if one is not None:
                    self.check(rules.facts[path], one)
                    known[path] = one
        for lost in rules.form["lost"]:
            if known.get(lost["fact"]) in lost["values"] and any(path in known for path in lost["others"]):
                raise ValueError(lost["fact"] + ": a lost parent has no other facts")
        return known

    def check(self, fact, value):
        text = value if isinstance(value, str) else ""
        if "values" in fact:
            right = any(type(one) is type(value) and one == value for one in fact["values"])
        elif fact["type"] == "date":
            try:
                last = self.on if fact["path"] == self.rules.form["ages"]["fact"] else "9999-12-31"
                right = "1000" < str(datetime.date.fromisoformat(text)) == text <= last
            except ValueError:
                right = False
        elif fact["type"] == "division":
            right = bool(re.fullmatch("[1-9][0-9]{5}", text)) or (text == "none" and fact["none"])
        elif fact["type"] == "money":
            right = bool(re.fullmatch(r"(0|[1-9][0-9]{0,8})(\.[0-9]{1,2})?", text))
        else:
            right = isinstance(value, str)
        if not right:
            raise ValueError(fact["path"] + ": not a value of this fact")

    def bands(self, variable, known):
        if "reading" in variable:
            return [self.option[variable["reading"]]]
        value, fact = known.get(variable["fact"]), self.rules.facts[variable["fact"]]
        if "bands" in variable:
            values = fact["values"] if value is None else [value]
            for lost in self.rules.form["lost"] if value is None else ():
                if lost["fact"] == fact["path"] and any(path in known for path in lost["others"]):
                    values = [one for one in values if one not in lost["values"]]
            return sorted({variable["bands"][fact["values"].index(one)] for one in values})
        if value is None:
            return list(range(variable["width"]))
        if terms(variable):
            return [sum(value <= self.latest[months] for months in terms(variable))]
        return [self.band_of(variable, value)] if "prefixes" in variable else [0]

    def band_of(self, variable, division):
        bands = variable["prefixes"]
        if division == "none":
            return bands.index("none") if "none" in bands else bands.index([])
        named = {prefix for band in bands if band != "none" for prefix in band}
        return next(
            at for at, band in enumerate(bands)
            if band != "none" and set(band) == {prefix for prefix in named if division.startswith(prefix)}
        )

    def settings(self, possible, known):
        """Where the child can be: what is possible there, and the divisions whose figures it can take."""
        form = self.rules.form
        division = known.get(form["place"]["fact"])
        if division is not None:
            return [(possible, [division])]
        at = next(i for i, one in enumerate(form["variables"]) if one.get("fact") == form["place"]["fact"])
        return [
            (possible[:at] + [[band]] + possible[at + 1 :],
             [one for one in self.divisions if one == "" or self.band_of(form["variables"][at], one) == band])
            for band in possible[at]
        ]

    def reach(self, root, possible):
        ends, seen, waiting = set(), set(), [root]
        while waiting:
            node = waiting.pop()
            if node < 0:
                ends.add(~node)
            elif node not in seen:
                seen.add(node)
                waiting.extend(self.rules.kids[node][band] for band in possible[self.rules.variable_of[node]])
        return ends

    @staticmethod
    def truth(ends):
        return None if len(ends) > 1 else 1 in ends

    def figure(self, standard, rural, division):
        own, city = (standard, rural, division), (standard, rural, self.rules.form["place"]["city"])
        return self.entries.get(own, self.entries.get(city, self.floors.get(standard)))

    def whole(self, formula, division):
        """What a formula comes to before anything is deducted, or None; and the standards that are missing for it."""
        figure, shares = self.figure(formula["standard"], formula.get("rural"), division), formula.get("shares")
        missing, largest = [] if figure is not None else [formula["standard"]], Fraction(1)
        if shares is not None:
            figures = {share: "1" if share == "whole" else self.figure(share, None, division) for share in shares}
            largest = max([Fraction(one) for one in figures.values() if one is not None], default=Fraction(0))
            missing += [] if largest == 1 else [share for share in shares if figures[share] is None]
        for other in formula.get("received", ()):
            missing += self.whole(self.rules.form["ends"][other], division)[1]
        if missing:
            return None, missing
        rounded = int(Fraction(figure) * largest * 100 + Fraction(1, 2))
        return (rounded * formula.get("percent", 100) + 50) // 100, missing

    def open(self, formula, known):
        """The unknown sums that a formula, or what is received beside it, deducts."""
        received = (self.open(self.rules.form["ends"][other], known) for other in formula.get("received", ()))
        return {path for path in formula.get("less", ()) if path not in known}.union(*received)

    def comes_to(self, formula, division, known, beyond):
        """In fen, where the unknown sums in beyond lie beyond every figure and the others are nothing."""
        sum_ = self.whole(formula, division)[0]
        for path in formula.get("less", ()) if sum_ is not None else ():
            sum_ = 0 if path in beyond else max(0, sum_ - fen(known.get(path, "0")))
        for other in formula.get("received", ()) if sum_ is not None else ():
            sum_ = max(0, sum_ - self.comes_to(self.rules.form["ends"][other], division, known, beyond))
        return sum_

    def formula(self, formula, division, known, needed):
        """The least and the most, in fen, that a formula can come to; None where a standard is missing."""
        missing, unknown = self.whole(formula, division)[1], self.open(formula, known)
        needed.update(missing)
        own = unknown & set(formula.get("less", ()))  # these lessen it; the others lessen what it tops up
        return None if missing else tuple(self.comes_to(formula, division, known, one) for one in (own, unknown - own))


def subsets(paths):
    """Every choice of some of them."""
    found = [set()]
    for path in sorted(paths):
        found += [one | {path} for one in found]
    return found


def differences(result, expect):
    """The members of a conformance vector that a result does not meet."""
    if expect.get("refused"):
        return ["not refused"]
    fen_or_none = lambda yuan: None if yuan is None else fen(yuan)
    wrong = [key for key in ("categories", "inDifficulty", "measures", "standardsMissing") if result[key] != expect[key]]
    if result["monthly"] != {key: fen_or_none(yuan) for key, yuan in expect["monthly"].items()}:
        wrong.append("monthly")
    for key, got in result["benefits"].items():
        one = expect["benefits"].get(key, {"status": "not-entitled"})
        if got != {"status": one["status"], "amount": fen_or_none(one.get("amount")), "excludedBy": one.get("excludedBy", [])}:
            wrong.append("benefits." + key)
    return wrong


if __name__ == "__main__":
    rules, failed, number = Rules.read(sys.argv[1]), 0, 0
    for number, line in enumerate(sys.stdin, 1):
        vector = json.loads(line)
        context = vector["context"]
        try:
            day = rules.on(context["on"], context.get("standards", ()), context.get("readings"))
            wrong = differences(day.decide(vector["case"]), vector["expect"])
        except ValueError:
            wrong = [] if vector["expect"].get("refused") else ["refused"]
        if wrong:
            failed += 1
            print("line %d: %s" % (number, ", ".join(wrong)))
    print("%d of %d vectors agree" % (number - failed, number))
    sys.exit(1 if failed else 0)
