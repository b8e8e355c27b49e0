/** Nouns that name a person by role or relation, without judging. "lazy engineer", "the new guy", "our intern". */
const NOUNS = `person people guy guys man men woman women lad lads girl boy bloke chap gal kid kids someone somebody colleague colleagues
coworker co-worker teammate teammates employee employees worker workers staff manager managers lead leads leader leaders boss bosses
supervisor supervisors director directors head foreman forewoman chief captain owner engineer engineers developer developers dev devs
programmer programmers designer designers analyst analysts tester testers architect architects admin administrator admins consultant
consultants contractor contractors intern interns apprentice apprentices trainee trainees graduate graduates grad grads junior juniors
senior seniors rep reps seller sellers salesperson salesman saleswoman salespeople agent agents recruiter recruiters accountant
accountants auditor auditors lawyer lawyers solicitor solicitors associate associates partner partners paralegal paralegals clerk clerks
secretary secretaries receptionist receptionists assistant assistants nurse nurses doctor doctors hca hcas carer carers medic medics
surgeon surgeons consultant registrar porter porters pharmacist pharmacists therapist therapists teacher teachers tutor tutors lecturer
lecturers student students pupil pupils professor researcher researchers postdoc scientist scientists chef chefs cook cooks waiter
waiters waitress barista baristas bartender bartenders hostess driver drivers picker pickers packer packers
operator operators operative operatives fitter fitters electrician electricians plumber plumbers joiner joiners bricklayer brickies
mechanic mechanics technician technicians cleaner cleaners cashier cashiers keyholder merchandiser buyer buyers planner planners
scheduler dispatcher dispatchers courier couriers pilot pilots steward stewards warden officer officers sergeant
editor editors writer writers journalist journalists reporter reporters producer producers actor actors volunteer volunteers
trustee trustees member members candidate candidates hire hires newbie newcomer newcomers individual individuals
human humans adult adults mentor mentors coach coaches peer peers team teams crew squad bunch lot fella fellow
lady ladies gentleman gent mate mates pal buddy dude bro son sister brother mother father mum dad daughter self character
presence player players influence communicator listener speaker presenter thinker performer performers team-mate professional
professionals practitioner practitioners coordinator coordinators executive executives exec execs vp ceo cto cfo md pm pms po
scrum-master qa sre sdr ae csm hr temp temps locum agency backpacker labourer labourers roofer roofers welder welders machinist
stockist shopkeeper maintainer maintainers author authors committer reviewer reviewers contributor contributors moderator moderators poster setter
storeman storesman yardman gaffer sparky chippy fabricator farmhand picker groundsman caretaker janitor`;

export const PERSON_NOUNS: ReadonlySet<string> = new Set(NOUNS.split(/\s+/));

/** Said of a person, these carry a trait for it: "your careless attitude", "his arrogant manner". */
export const PERSONAL_ASPECTS: ReadonlySet<string> = new Set(
  `attitude attitudes behaviour behavior manner manners nature self ways streak tendencies tendency side approach personality character
mindset mentality outlook disposition demeanour demeanor temperament conduct habit habits temper mouth tongue ego tone attitude-wise
instinct instincts spirit mind brain head`.split(/\s+/),
);
